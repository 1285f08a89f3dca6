import type { Meta, StoryObj } from "@storybook/react-vite";
import { ErrorState } from "./error-state.tsx";

const meta = {
  component: ErrorState,
  args: {
    title: "The pipeline could not be read",
    children: "Nothing was changed. Try again; if it stays, tell your administrator the reference below.",
    reference: "7f3a-91c2",
    onRetry: () => {},
  },
} satisfies Meta<typeof ErrorState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const WithoutRetry: Story = { args: { onRetry: undefined, reference: undefined } };
