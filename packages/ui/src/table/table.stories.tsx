import type { Meta, StoryObj } from "@storybook/react-vite";
import { Badge } from "../badge/badge.tsx";
import { EmptyState } from "../empty-state/empty-state.tsx";
import { Link } from "../link/link.tsx";
import { Table } from "./table.tsx";

interface Row {
  readonly ref: string;
  readonly title: string;
  readonly active: number;
}

const ROWS: readonly Row[] = [
  { ref: "REQ-7", title: "Tech Lead, Logistics", active: 101 },
  {
    ref: "REQ-9",
    title: "Tech Lead for the platform that moves every parcel of the northern depots at night",
    active: 8,
  },
];

const meta = {
  component: Table<Row, string>,
  args: {
    label: "Requisitions",
    rows: ROWS,
    rowKey: ({ ref }) => ref,
    columns: [
      {
        id: "title",
        name: "Title",
        isRowHeader: true,
        isSortable: true,
        cell: ({ title }) => (
          <Link href="#req" variant="quiet">
            {title}
          </Link>
        ),
      },
      { id: "state", name: "State", cell: () => <Badge tone="open">Open</Badge> },
      { id: "active", name: "Active", align: "end", isSortable: true, cell: ({ active }) => active },
    ],
    sort: { column: "title", direction: "ascending" },
    onSort: () => {},
  },
} satisfies Meta<typeof Table<Row, string>>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Selected: Story = { args: { isSelected: ({ ref }) => ref === "REQ-7" } };
export const Empty: Story = {
  args: {
    rows: [],
    empty: (
      <EmptyState kind="filtered" title="Nothing matches" place="inline">
        Three filters are on.
      </EmptyState>
    ),
  },
};
