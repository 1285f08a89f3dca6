import type { Meta, StoryObj } from "@storybook/react-vite";
import { PersonName } from "./person-name.tsx";

const meta = { component: PersonName, args: { name: "Imani Okafor" } } satisfies Meta<typeof PersonName>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const RightToLeft: Story = { args: { name: "سارة منصور" } };
export const Clipped: Story = {
  args: { name: "Wendelin Maximilian von der Brandt-Oberhuber", clip: true },
  decorators: [(Story) => <div style={{ width: 140 }}>{Story()}</div>],
};
