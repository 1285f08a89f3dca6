import type { Meta, StoryObj } from "@storybook/react-vite";
import { RatingScale } from "./rating-scale.tsx";

const meta = {
  component: RatingScale,
  args: {
    label: "Delivery planning",
    value: 4,
    onChange: () => {},
    anchors: [
      { rating: 1, word: "Clearly below", text: "Plans only their own work." },
      { rating: 2, word: "Partly there", text: "Plans a sprint when someone else cut the scope." },
      { rating: 3, word: "Meets the bar", text: "Cuts work so that something usable ships every two weeks." },
      { rating: 4, word: "Above the bar", text: "Sees the risky part first and moves it to the front." },
      { rating: 5, word: "Exceptional", text: "Two teams plan around what this person made visible." },
    ],
  },
} satisfies Meta<typeof RatingScale>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Empty: Story = { args: { value: null } };
export const NotObserved: Story = { args: { value: "not_observed" } };
export const Disabled: Story = { args: { isDisabled: true } };
export const WithError: Story = { args: { value: null, error: "Rate it, or say that you did not observe it." } };
