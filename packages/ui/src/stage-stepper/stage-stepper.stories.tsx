import type { Meta, StoryObj } from "@storybook/react-vite";
import { StageStepper } from "./stage-stepper.tsx";

const meta = {
  component: StageStepper,
  args: {
    label: "Where Imani Okafor stands",
    current: "screen",
    stages: [
      { id: "applied", name: "Applied" },
      { id: "review", name: "Review" },
      { id: "screen", name: "Screen" },
      { id: "interviews", name: "Interviews" },
      { id: "offer", name: "Offer" },
    ],
  },
} satisfies Meta<typeof StageStepper>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const NoStage: Story = { args: { current: null } };
