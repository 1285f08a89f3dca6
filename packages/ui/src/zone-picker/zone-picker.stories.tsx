import type { Meta, StoryObj } from "@storybook/react-vite";
import { ZonePicker } from "./zone-picker.tsx";

const meta = {
  component: ZonePicker,
  args: { label: "Time zone", value: "Europe/Lisbon", onChange: () => {}, now: new Date("2027-03-02T12:00:00Z") },
} satisfies Meta<typeof ZonePicker>;
export default meta;
export const Default: StoryObj<typeof meta> = {};
