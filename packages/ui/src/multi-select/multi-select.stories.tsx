import type { Meta, StoryObj } from "@storybook/react-vite";
import { Avatar } from "../avatar/avatar.tsx";
import { MultiSelect } from "./multi-select.tsx";

const meta = {
  component: MultiSelect,
  args: {
    label: "Panel",
    placeholder: "Add somebody",
    value: ["1", "3"],
    onChange: () => {},
    lead: ({ label }) => <Avatar name={label} isDecorative />,
    options: [
      { id: "1", label: "Imani Okafor", detail: "Logistics" },
      { id: "2", label: "Wendelin Brandt" },
      { id: "3", label: "سارة منصور", detail: "Payments" },
    ],
  },
} satisfies Meta<typeof MultiSelect>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Empty: Story = { args: { value: [] } };
export const WithError: Story = { args: { value: [], error: "Choose at least one person." } };
