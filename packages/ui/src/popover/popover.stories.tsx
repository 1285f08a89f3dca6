import type { Meta, StoryObj } from "@storybook/react-vite";
import { IconButton } from "../icon-button/icon-button.tsx";
import { Popover } from "./popover.tsx";

const meta = {
  component: Popover,
  args: {
    label: "Time in stage",
    trigger: <IconButton icon="info" label="What time in stage means" />,
    children: (
      <>
        <strong>Time in stage</strong>
        <p>Days from entering the stage to leaving it. Those still inside count with their time so far.</p>
      </>
    ),
  },
} satisfies Meta<typeof Popover>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Open: Story = { args: { isOpen: true } };
