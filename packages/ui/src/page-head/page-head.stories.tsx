import type { Meta, StoryObj } from "@storybook/react-vite";
import { Badge } from "../badge/badge.tsx";
import { Button } from "../button/button.tsx";
import { Icon } from "../icon/icon.tsx";
import { Reference } from "../reference/reference.tsx";
import { TabLinks } from "../tab-links/tab-links.tsx";
import { PageHead } from "./page-head.tsx";

const meta = {
  component: PageHead,
  args: { title: "Tech Lead, Logistics" },
} satisfies Meta<typeof PageHead>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Whole: Story = {
  args: {
    badge: <Badge tone="open">Open</Badge>,
    facts: (
      <>
        <Reference>REQ-7</Reference>
        <span>
          <b>1 of 2</b> openings filled
        </span>
        <span>
          <Icon name="calendar" size="s" /> Target <b>Fri 18 Dec</b>
        </span>
      </>
    ),
    actions: <Button icon="plus">Add candidate</Button>,
    tabs: (
      <TabLinks
        label="Requisition"
        links={[
          { href: "#pipeline", label: "Pipeline", isCurrent: true },
          { href: "#setup", label: "Setup", isCurrent: false },
        ]}
      />
    ),
  },
};
export const LongTitle: Story = {
  args: { title: "Tech Lead for the platform that moves every parcel of the northern and the eastern depots at night" },
};
