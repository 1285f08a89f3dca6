import type { Meta, StoryObj } from "@storybook/react-vite";
import { NumberField } from "./number-field.tsx";

const meta = {
  component: NumberField,
  args: { label: "Openings", min: 1, max: 50, defaultValue: 2 },
} satisfies Meta<typeof NumberField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithUnit: Story = { args: { label: "Length", suffix: "min", step: 15, defaultValue: 45 } };
export const Disabled: Story = { args: { isDisabled: true } };
export const WithError: Story = { args: { error: "Enter at least 1." } };
