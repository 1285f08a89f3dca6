import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/button.tsx";
import { EmptyState } from "./empty-state.tsx";

const meta = {
  component: EmptyState,
  args: {
    kind: "unused",
    title: "No requisition yet",
    children: "A requisition is the approved need for one or more Tech Leads. Start from a role profile.",
    action: <Button variant="primary">New requisition</Button>,
  },
} satisfies Meta<typeof EmptyState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NeverUsed: Story = {};
export const FilteredToNone: Story = {
  args: {
    kind: "filtered",
    title: "Nothing matches",
    children: "Three filters are on.",
    action: <Button>Clear filters</Button>,
  },
};
export const NoPermission: Story = {
  args: {
    kind: "forbidden",
    title: "Not yours to see",
    children: "Imani Okafor can add you to this requisition.",
    action: undefined,
  },
};
export const Done: Story = {
  args: {
    kind: "done",
    title: "Nothing waits for you",
    children: "Your next interview is on Thursday at 14:30.",
    action: undefined,
  },
};
export const Inline: Story = { args: { place: "inline" } };
