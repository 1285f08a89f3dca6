import type { Meta, StoryObj } from "@storybook/react-vite";
import { SavedIndicator } from "./saved-indicator.tsx";

const meta = {
  component: SavedIndicator,
  args: { state: { kind: "saved", at: "2027-03-02T11:04:31Z" }, reader: { locale: "en-GB", zone: "Europe/Lisbon" } },
} satisfies Meta<typeof SavedIndicator>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Saving: Story = { args: { state: { kind: "saving" } } };
export const Retrying: Story = { args: { state: { kind: "retrying" } } };
export const Refused: Story = { args: { state: { kind: "refused", reason: "the interview was cancelled." } } };
