import type { Meta, StoryObj } from "@storybook/react-vite";
import { RadioGroup } from "./radio-group.tsx";

const meta = {
  component: RadioGroup,
  args: {
    label: "Who sees the note",
    defaultValue: "team",
    options: [
      { id: "team", label: "Hiring team" },
      { id: "mentioned", label: "Only people mentioned", detail: "And administrators" },
    ],
  },
} satisfies Meta<typeof RadioGroup>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const InARow: Story = { args: { look: "row" } };
export const Segments: Story = {
  args: {
    look: "segments",
    label: "View",
    hidesLabel: true,
    defaultValue: "board",
    options: [
      { id: "board", label: "Board" },
      { id: "list", label: "List" },
    ],
  },
};
export const Disabled: Story = { args: { isDisabled: true } };
export const WithError: Story = { args: { defaultValue: undefined, error: "Choose who sees it." } };
