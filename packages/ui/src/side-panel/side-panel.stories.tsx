import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/button.tsx";
import { IconButton } from "../icon-button/icon-button.tsx";
import { Reference } from "../reference/reference.tsx";
import { SidePanel } from "./side-panel.tsx";

const meta = {
  component: SidePanel,
  args: {
    label: "Imani Okafor",
    onClose: () => {},
    reference: <Reference>APP-31</Reference>,
    tools: <IconButton icon="link" label="Copy link" />,
    head: <h2>Imani Okafor</h2>,
    children: "Two scorecards are due today.",
    foot: <Button variant="primary">Advance</Button>,
  },
  decorators: [(Story) => <div style={{ height: 480, display: "flex", justifyContent: "flex-end" }}>{Story()}</div>],
} satisfies Meta<typeof SidePanel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const LongContent: Story = { args: { children: "Everything that happened. ".repeat(200) } };
