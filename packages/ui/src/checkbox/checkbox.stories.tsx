import type { Meta, StoryObj } from "@storybook/react-vite";
import { Checkbox } from "./checkbox.tsx";

const meta = { component: Checkbox, args: { children: "Scorecard required" } } satisfies Meta<typeof Checkbox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Selected: Story = { args: { defaultSelected: true } };
export const Indeterminate: Story = { args: { isIndeterminate: true, children: "All on this page" } };
export const Disabled: Story = { args: { isDisabled: true, defaultSelected: true } };
export const WithoutWords: Story = { args: { children: undefined, "aria-label": "Select Imani Okafor" } };
export const LongText: Story = {
  args: {
    children: "Tell everybody who is still active that the last opening is filled, tomorrow at nine in their own time",
  },
  decorators: [(Story) => <div style={{ width: 260 }}>{Story()}</div>],
};
