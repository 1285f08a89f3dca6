import type { Meta, StoryObj } from "@storybook/react-vite";
import { Stat } from "./stat.tsx";

const meta = {
  component: Stat,
  args: {
    label: "Time to first answer",
    value: "2.4 d",
    detail: "median of 41 applications",
    definition: "Days from applying to the first mail a person wrote. Automatic confirmations do not count.",
    href: "#rows",
  },
} satisfies Meta<typeof Stat>;
export default meta;
export const Default: StoryObj<typeof meta> = {};
