import type { Meta, StoryObj } from "@storybook/react-vite";
import { Skeleton } from "./skeleton.tsx";

const meta = { component: Skeleton, args: { width: 160 } } satisfies Meta<typeof Skeleton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Row: Story = {
  render: () => (
    <div style={{ display: "flex", gap: 12, alignItems: "center", width: 320 }}>
      <Skeleton shape="circle" height={32} />
      <div style={{ display: "grid", gap: 8, flex: 1 }}>
        <Skeleton width="60%" />
        <Skeleton width="40%" />
      </div>
    </div>
  ),
};
