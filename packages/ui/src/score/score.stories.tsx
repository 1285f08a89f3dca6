import type { Meta, StoryObj } from "@storybook/react-vite";
import { Score } from "./score.tsx";

const meta = { component: Score, args: { rating: 4, word: "Above the bar" } } satisfies Meta<typeof Score>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const NotObserved: Story = { args: { rating: null, word: "Not observed" } };
export const Compact: Story = { args: { compact: true } };
export const Every: Story = {
  render: () => (
    <div style={{ display: "grid", gridTemplateColumns: "repeat(3, 1fr)", gap: 8 }}>
      <Score rating={1} word="Clearly below" />
      <Score rating={2} word="Partly there" />
      <Score rating={3} word="Meets the bar" />
      <Score rating={4} word="Above the bar" />
      <Score rating={5} word="Exceptional" />
      <Score rating={null} word="Not observed" />
    </div>
  ),
};
