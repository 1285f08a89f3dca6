import type { Meta, StoryObj } from "@storybook/react-vite";
import { TabLinks } from "./tab-links.tsx";

const meta = {
  component: TabLinks,
  args: {
    label: "Requisition",
    links: [
      { href: "#pipeline", label: "Pipeline", isCurrent: true },
      { href: "#review", label: "Review", count: 57, isCurrent: false },
      { href: "#setup", label: "Setup", isCurrent: false },
    ],
  },
} satisfies Meta<typeof TabLinks>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
