import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Table, type TableSort } from "./table.tsx";

function people(sort: TableSort<"name">) {
  const onSort = vi.fn<(sort: TableSort<"name">) => void>();
  render(
    <Table
      label="People"
      rows={["Imani", "Wendelin"]}
      rowKey={(name) => name}
      columns={[{ id: "name", name: "Name", isRowHeader: true, isSortable: true, cell: (name) => name }]}
      sort={sort}
      onSort={onSort}
    />,
  );
  return onSort;
}

it("names each row by its first column and says how it is sorted", () => {
  people({ column: "name", direction: "ascending" });
  expect(screen.getAllByRole("rowheader").map(({ textContent }) => textContent)).toEqual(["Imani", "Wendelin"]);
  expect(screen.getByRole("columnheader", { name: "Name" }).getAttribute("aria-sort")).toBe("ascending");
});

it("turns the order around when its column is pressed again", async () => {
  const onSort = people({ column: "name", direction: "ascending" });
  await userEvent.click(screen.getByRole("button", { name: "Name" }));
  expect(onSort).toHaveBeenCalledExactlyOnceWith({ column: "name", direction: "descending" });
});
