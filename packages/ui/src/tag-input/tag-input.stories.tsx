import type { Meta, StoryObj } from "@storybook/react-vite";
import { TagInput } from "./tag-input.tsx";

const meta = {
  component: TagInput,
  args: { label: "Stack", value: ["TypeScript", "PostgreSQL"], onChange: () => {} },
} satisfies Meta<typeof TagInput>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Empty: Story = { args: { value: [], placeholder: "TypeScript, Kafka" } };
export const WithError: Story = { args: { error: "At most 12." } };
