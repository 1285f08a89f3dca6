import type { Meta, StoryObj } from "@storybook/react-vite";
import { TextField } from "./text-field.tsx";

const meta = {
  component: TextField,
  args: { label: "Title", hint: "Shown on the posting" },
} satisfies Meta<typeof TextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = { args: { defaultValue: "Tech Lead, Logistics" } };
export const Empty: Story = { args: { placeholder: "For example: Tech Lead, Logistics" } };
export const Focused: Story = { args: { autoFocus: true } };
export const Disabled: Story = { args: { isDisabled: true, defaultValue: "Tech Lead" } };
export const ReadOnly: Story = { args: { isReadOnly: true, defaultValue: "Tech Lead" } };
export const WithNote: Story = { args: { note: "optional", hint: undefined } };
export const WithUnit: Story = { args: { label: "Length", suffix: "min", defaultValue: "45" } };
export const WithError: Story = { args: { defaultValue: " ", error: "A title is needed." } };
export const LongError: Story = {
  args: {
    error: "A title can have at most 120 characters. Leave out the office and the team, which stand beside it anyway.",
  },
  decorators: [(Story) => <div style={{ width: 240 }}>{Story()}</div>],
};
export const RightToLeft: Story = {
  args: { label: "المسمى", defaultValue: "قائد تقني", hint: "يظهر في الإعلان" },
  decorators: [(Story) => <div dir="rtl">{Story()}</div>],
};
