import type { Meta, StoryObj } from "@storybook/react-vite";
import { ErrorSummary } from "./error-summary.tsx";

const meta = {
  component: ErrorSummary,
  args: {
    issues: [
      { field: "title", message: "A title is needed." },
      { field: "to", message: "The upper end must not be below the lower end." },
    ],
  },
} satisfies Meta<typeof ErrorSummary>;
export default meta;
export const Default: StoryObj<typeof meta> = {};
