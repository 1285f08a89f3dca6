import type { Meta, StoryObj } from "@storybook/react-vite";
import { FactList } from "./fact-list.tsx";

const meta = {
  component: FactList,
  args: {
    facts: [
      { term: "Openings", fact: 2 },
      { term: "Profile", fact: "Platform, 55 % hands-on" },
      { term: "Pay range", fact: "€92,000 – €118,000 a year" },
    ],
  },
} satisfies Meta<typeof FactList>;
export default meta;
export const Default: StoryObj<typeof meta> = {};
