import type { Meta, StoryObj } from "@storybook/react-vite";
import { SearchField } from "./search-field.tsx";

const meta = { component: SearchField, args: { label: "Name, company, tag" } } satisfies Meta<typeof SearchField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Filled: Story = { args: { defaultValue: "imani" } };
