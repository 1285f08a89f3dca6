import type { Meta, StoryObj } from "@storybook/react-vite";
import { TextArea } from "./text-area.tsx";

const meta = {
  component: TextArea,
  args: { label: "Rationale", placeholder: "What decided it, and what did not" },
} satisfies Meta<typeof TextArea>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Focused: Story = { args: { autoFocus: true } };
export const Disabled: Story = { args: { isDisabled: true } };
export const WithError: Story = { args: { error: "A rationale is needed." } };
export const LongText: Story = {
  args: {
    defaultValue: "She moved the billing service off the monolith in four steps and kept the team in the loop. ".repeat(
      6,
    ),
  },
};
