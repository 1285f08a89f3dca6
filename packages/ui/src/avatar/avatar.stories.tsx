import type { Meta, StoryObj } from "@storybook/react-vite";
import { Avatar } from "./avatar.tsx";

const meta = { component: Avatar, args: { name: "Imani Okafor" } } satisfies Meta<typeof Avatar>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Everybody: Story = {
  render: () => (
    <div style={{ display: "flex", gap: 8, alignItems: "center" }}>
      {["Imani Okafor", "Wendelin von der Brandt", "سارة منصور", "林 小雨", "O", "דנה לוי"].map((name) => (
        <Avatar key={name} name={name} size="xl" />
      ))}
    </div>
  ),
};
