import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/button.tsx";
import { Card } from "./card.tsx";

const meta = {
  component: Card,
  args: { title: "Approvals", aside: "1 of 2", children: "Finance has approved; the VP is asked now." },
} satisfies Meta<typeof Card>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithACommand: Story = {
  args: {
    title: "Role charter",
    detail: "shown on the posting, in every kit, and in the debrief",
    aside: (
      <Button size="s" variant="ghost">
        Edit
      </Button>
    ),
  },
};
export const LongText: Story = {
  args: {
    title: "Delivery planning, estimation and risk of a programme that nobody has a shorter name for",
    detail: "who would see what, 5 interviews, 300 of 300 min",
  },
};
