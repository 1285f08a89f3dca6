import type { Meta, StoryObj } from "@storybook/react-vite";
import { Icon } from "./icon.tsx";
import { ICON_SHAPES, type IconName } from "./icon-shapes.tsx";

const NAMES = Object.keys(ICON_SHAPES).filter((name): name is IconName => name in ICON_SHAPES);

const meta = { component: Icon, args: { name: "board" } } satisfies Meta<typeof Icon>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Small: Story = { args: { size: "s" } };
export const Every: Story = {
  render: () => (
    <ul style={{ display: "grid", gridTemplateColumns: "repeat(auto-fill, 128px)", gap: 12 }}>
      {NAMES.map((name) => (
        <li key={name} style={{ display: "flex", gap: 8 }}>
          <Icon name={name} />
          {name}
        </li>
      ))}
    </ul>
  ),
};
