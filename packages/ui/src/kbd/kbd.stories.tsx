import type { Meta, StoryObj } from "@storybook/react-vite";
import { Kbd } from "./kbd.tsx";

const meta = { component: Kbd, args: { keys: "A" } } satisfies Meta<typeof Kbd>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Chord: Story = { args: { keys: "Mod+Enter" } };
export const Sequence: Story = { args: { keys: "G I" } };
