import type { Meta, StoryObj } from "@storybook/react-vite";
import { DateField } from "./date-field.tsx";

const meta = { component: DateField, args: { label: "Target date" } } satisfies Meta<typeof DateField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { defaultValue: "2027-03-18" } };
export const Empty: Story = {};
export const Disabled: Story = { args: { isDisabled: true, defaultValue: "2027-03-18" } };
export const WithError: Story = { args: { defaultValue: "2027-03-18", error: "Choose a day from today on." } };
