import type { Meta, StoryObj } from "@storybook/react-vite";
import { Select } from "./select.tsx";

const meta = {
  component: Select,
  args: {
    label: "Level",
    options: [
      { id: "senior", label: "Senior" },
      { id: "lead", label: "Lead", detail: "Leads one team" },
      { id: "staff", label: "Staff", isDisabled: true },
    ],
  },
} satisfies Meta<typeof Select>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { defaultValue: "lead" } };
export const Empty: Story = {};
export const Disabled: Story = { args: { isDisabled: true, defaultValue: "lead" } };
export const WithError: Story = { args: { error: "Choose a level." } };
