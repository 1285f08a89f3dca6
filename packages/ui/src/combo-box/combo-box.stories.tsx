import type { Meta, StoryObj } from "@storybook/react-vite";
import { ComboBox } from "./combo-box.tsx";

const meta = {
  component: ComboBox,
  args: {
    label: "Hiring manager",
    placeholder: "Type a name",
    options: [
      { id: "1", label: "Imani Okafor", detail: "Logistics" },
      { id: "2", label: "Wendelin Brandt", detail: "Platform" },
      { id: "3", label: "سارة منصور", detail: "Payments" },
    ],
  },
} satisfies Meta<typeof ComboBox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { defaultValue: "2" } };
export const Empty: Story = {};
export const Disabled: Story = { args: { isDisabled: true } };
export const WithError: Story = { args: { error: "Choose a hiring manager." } };
