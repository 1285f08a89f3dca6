import type { Meta, StoryObj } from "@storybook/react-vite";
import { Button } from "../button/button.tsx";
import { IconButton } from "../icon-button/icon-button.tsx";
import { Menu } from "./menu.tsx";

const meta = {
  component: Menu,
  args: {
    label: "Actions for Imani Okafor",
    trigger: <IconButton icon="more" label="More actions" />,
    groups: [
      {
        actions: [
          { id: "move", label: "Move to…", icon: "advance", shortcut: "M" },
          { id: "assign", label: "Assign", icon: "person", detail: "Nobody yet" },
          { id: "copy", label: "Copy link", icon: "link", shortcut: "Y" },
        ],
      },
      { actions: [{ id: "reject", label: "Reject…", icon: "close", shortcut: "R", tone: "danger" }] },
    ],
  },
} satisfies Meta<typeof Menu>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Choice: Story = {
  args: {
    label: "Theme",
    trigger: <Button icon="sun">Theme</Button>,
    groups: [
      {
        title: "Theme",
        chosen: "dark",
        actions: [
          { id: "light", label: "Light", icon: "sun" },
          { id: "dark", label: "Dark", icon: "moon" },
        ],
      },
    ],
  },
};
