import type { Meta, StoryObj } from "@storybook/react-vite";
import { IconButton } from "./icon-button.tsx";

const meta = { component: IconButton, args: { icon: "more", label: "More actions" } } satisfies Meta<typeof IconButton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Small: Story = { args: { size: "s", icon: "close", label: "Close panel" } };
export const Disabled: Story = { args: { isDisabled: true, icon: "up", label: "Previous candidate" } };
export const ToSomewhere: Story = { args: { href: "#page", icon: "open", label: "Open full page" } };
