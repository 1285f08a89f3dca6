import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/button.tsx";
import { Banner } from "./banner.tsx";

const meta = {
  component: Banner,
  args: { children: "Content appears when the panel is complete.", icon: "lock" },
} satisfies Meta<typeof Banner>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Information: Story = {
  args: { tone: "info", icon: undefined, children: "You cover Delivery in this interview." },
};
export const Success: Story = {
  args: { tone: "success", icon: undefined, children: "Every must-have is seen twice." },
};
export const Conflict: Story = {
  args: {
    tone: "warn",
    icon: undefined,
    children: (
      <>
        <b>Wendelin moved this 2 min ago.</b> Keep his, or move anyway?
      </>
    ),
    action: <Button size="xs">Move anyway</Button>,
  },
};
export const Danger: Story = {
  args: {
    tone: "danger",
    icon: undefined,
    isNews: true,
    children: "Not saved, retrying. Your text is kept on this device.",
  },
};
