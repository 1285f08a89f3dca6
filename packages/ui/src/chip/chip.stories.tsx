import type { Meta, StoryObj } from "@storybook/react-vite";
import { Chip } from "./chip.tsx";

const meta = { component: Chip, args: { children: "Focus" } } satisfies Meta<typeof Chip>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Every: Story = {
  render: () => (
    <div style={{ display: "flex", gap: 8 }}>
      <Chip tone="plain" icon="calendar">
        Thu 16:30
      </Chip>
      <Chip tone="line">Interviews</Chip>
      <Chip tone="accent" icon="vote">
        Decide
      </Chip>
      <Chip tone="success">Advance</Chip>
      <Chip tone="warn" icon="calendar">
        No free slot
      </Chip>
      <Chip tone="danger" icon="mail">
        Reply owed
      </Chip>
      <Chip tone="info">Shadow</Chip>
    </div>
  ),
};
export const LongText: Story = {
  args: { children: "Waits for the candidate to choose one of three times" },
  decorators: [(Story) => <div style={{ width: 140 }}>{Story()}</div>],
};
