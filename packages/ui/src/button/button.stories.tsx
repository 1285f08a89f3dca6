import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "./button.tsx";

const meta = { component: Button, args: { children: "Schedule" } } satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Primary: Story = { args: { variant: "primary", children: "Advance", icon: "advance", shortcut: "A" } };
export const Ghost: Story = { args: { variant: "ghost", children: "Cancel" } };
export const Danger: Story = { args: { variant: "danger", children: "Reject…" } };
export const Disabled: Story = { args: { variant: "primary", isDisabled: true } };
export const Pending: Story = { args: { variant: "primary", isPending: true, children: "Sending" } };
export const Focused: Story = { args: { autoFocus: true } };
export const ToSomewhere: Story = { args: { href: "#pipeline", children: "Open pipeline" } };
export const LongText: Story = {
  args: { children: "Send the invitation with the kit to everybody on the panel" },
  decorators: [(Story) => <div style={{ width: 220 }}>{Story()}</div>],
};
export const RightToLeft: Story = {
  args: { children: "تقديم", icon: "advance" },
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
};
export const Sizes: Story = {
  render: () => (
    <div style={{ display: "flex", gap: 8, alignItems: "center" }}>
      {(["l", "m", "s", "xs"] as const).map((size) => (
        <Button key={size} size={size}>
          {size}
        </Button>
      ))}
    </div>
  ),
};
