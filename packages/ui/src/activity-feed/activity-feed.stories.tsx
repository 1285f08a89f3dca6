import type { Meta, StoryObj } from "@storybook/react-vite";
import { ActivityFeed } from "./activity-feed.tsx";

const meta = {
  component: ActivityFeed,
  args: {
    label: "Activity",
    entries: [
      {
        id: "3",
        icon: "scorecard",
        text: (
          <>
            <b>Wendelin Brandt</b> submitted a scorecard for <b>Delivery planning</b>
          </>
        ),
        at: "2027-03-02T10:42:00Z",
        when: "10:42",
      },
      {
        id: "2",
        icon: "comment",
        text: (
          <>
            <b>Imani Okafor</b> left a note
          </>
        ),
        at: "2027-03-02T10:15:00Z",
        when: "10:15",
        quote: "He moved billing off the monolith in four steps.\nWorth asking how the team agreed on the order.",
      },
      { id: "1", icon: "mail", text: "Mail to candidate: <b>", at: "2027-03-01T09:00:00Z", when: "Mon 09:00" },
    ],
  },
} satisfies Meta<typeof ActivityFeed>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Empty: Story = { args: { entries: [] } };
