import type { Meta, StoryObj } from "@storybook/react-vite";
import { Split } from "./split.tsx";

const meta = {
  component: Split,
  args: { children: <p>The list of what waits.</p>, aside: <p>The one that is open.</p> },
} satisfies Meta<typeof Split>;
export default meta;
export const Default: StoryObj<typeof meta> = {};
