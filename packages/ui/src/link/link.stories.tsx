import type { Meta, StoryObj } from "@storybook/react-vite";
import { Link } from "./link.tsx";

const meta = { component: Link, args: { href: "#gap", children: "Close the gap" } } satisfies Meta<typeof Link>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Quiet: Story = { args: { variant: "quiet", children: "Tech Lead, Logistics" } };
export const InASentence: Story = {
  render: (args) => (
    <p>
      Two interviews measure nothing yet. <Link {...args} />
    </p>
  ),
};
