import type { Meta, StoryObj } from "@storybook/react-vite";
import { ScoreGrid } from "./score-grid.tsx";

const meta = {
  component: ScoreGrid,
  args: {
    label: "Ratings by competency and interviewer",
    opened: ["delivery"],
    onToggle: () => {},
    people: [
      { id: "a", name: "Imani Okafor", detail: "Delivery" },
      { id: "b", name: "Wendelin Brandt", detail: "System design" },
      { id: "c", name: "سارة منصور" },
    ],
    lead: { name: "Recommendation", cells: { a: "Strong yes", b: "No" } },
    rows: [
      {
        id: "delivery",
        name: "Delivery planning",
        isMustHave: true,
        isSplit: true,
        cells: { a: { rating: 5, word: "Exceptional" }, b: { rating: 2, word: "Partly there" }, c: "missing" },
        evidence: <p>Imani: cut the migration into four releases, each usable.</p>,
      },
      { id: "design", name: "System design", isSplit: false, cells: { b: { rating: null, word: "Not observed" } } },
    ],
  },
} satisfies Meta<typeof ScoreGrid>;
export default meta;
export const Default: StoryObj<typeof meta> = {};
