import type { Meta, StoryObj } from "@storybook/react-vite";
import { Tabs } from "./tabs.tsx";

const meta = {
  component: Tabs,
  args: {
    label: "Candidate",
    selected: "activity",
    onSelect: () => {},
    tabs: [
      { id: "activity", label: "Activity" },
      { id: "resume", label: "Résumé" },
      { id: "feedback", label: "Feedback", count: "3 of 5" },
    ],
    children: "Everything that happened, newest first.",
  },
} satisfies Meta<typeof Tabs>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Narrow: Story = { decorators: [(Story) => <div style={{ width: 180 }}>{Story()}</div>] };
