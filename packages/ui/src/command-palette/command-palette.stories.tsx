import type { Meta, StoryObj } from "@storybook/react-vite";
import { CommandPalette } from "./command-palette.tsx";

const meta = {
  component: CommandPalette,
  args: {
    isOpen: true,
    onClose: () => {},
    onRun: () => {},
    query: "",
    onQueryChange: () => {},
    groups: [
      {
        title: "Go to",
        commands: [
          { id: "inbox", label: "Inbox", icon: "inbox", shortcut: "G I" },
          { id: "requisitions", label: "Requisitions", icon: "requisition", shortcut: "G J" },
        ],
      },
      { title: "Do", commands: [{ id: "new", label: "New requisition", icon: "plus", shortcut: "C" }] },
    ],
  },
} satisfies Meta<typeof CommandPalette>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const NothingMatches: Story = { args: { query: "zzz" } };
