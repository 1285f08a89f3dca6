import type { Meta, StoryObj } from "@storybook/react-vite";
import { TimeField } from "./time-field.tsx";

const meta = { component: TimeField, args: { label: "Starts at" } } satisfies Meta<typeof TimeField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { defaultValue: "14:30" } };
export const Empty: Story = {};
export const WithError: Story = { args: { error: "Enter a time, for example 14:30." } };
