import type { Meta, StoryObj } from "@storybook/react-vite";
import { Badge } from "./badge.tsx";

const meta = { component: Badge, args: { children: "Draft" } } satisfies Meta<typeof Badge>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Open: Story = { args: { tone: "open", children: "Open" } };
export const Waiting: Story = { args: { tone: "wait", children: "Pending approval" } };
export const Refused: Story = { args: { tone: "danger", children: "Rejected" } };
export const Information: Story = { args: { tone: "info", children: "Filled" } };
