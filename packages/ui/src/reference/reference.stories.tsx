import type { Meta, StoryObj } from "@storybook/react-vite";
import { Reference } from "./reference.tsx";

const meta = { component: Reference, args: { children: "REQ-12" } } satisfies Meta<typeof Reference>;
export default meta;
export const Default: StoryObj<typeof meta> = {};
