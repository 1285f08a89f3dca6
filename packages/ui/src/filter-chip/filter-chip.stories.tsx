import type { Meta, StoryObj } from "@storybook/react-vite";
import { FilterChip } from "./filter-chip.tsx";

const meta = { component: FilterChip, args: { name: "Owner", value: "Imani", onRemove: () => {} } } satisfies Meta<
  typeof FilterChip
>;
export default meta;
export const Default: StoryObj<typeof meta> = {};
