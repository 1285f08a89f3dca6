import type { Meta, StoryObj } from "@storybook/react-vite";
import { MoneyField } from "./money-field.tsx";

const meta = {
  component: MoneyField,
  args: { label: "From", currency: "EUR", minor: 9_200_000 },
} satisfies Meta<typeof MoneyField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithoutDecimals: Story = { args: { currency: "JPY", minor: 9_000_000 } };
export const WithError: Story = { args: { error: "The lower end is above the upper end. Swap them or lower it." } };
