import type { ReactNode } from "react";
import { classes } from "../classes/classes.ts";
import { Icon } from "../icon/icon.tsx";
import { catalogue } from "../text/catalogue.ts";
import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import styles from "./table.module.css";

const t = catalogue({ sort: "Sort by {column}" });

export interface TableColumn<Row, Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, so that they line up. */
  readonly align?: "start" | "end";
  /** Names the row for a screen reader: the first column, usually. */
  readonly isRowHeader?: boolean;
  readonly isSortable?: boolean;
  /** The name is heard, not seen: columns of checkboxes or of actions. */
  readonly hidesName?: boolean;
  /** Left out below 640 px, where only what one needs to choose a row has room. */
  readonly isExtra?: boolean;
}

export interface TableSort<Id extends string = string> {
  readonly column: Id;
  readonly direction: "ascending" | "descending";
}

interface TableProps<Row, Id extends string> {
  /** What the rows are. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row, Id>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: TableSort<Id>;
  readonly onSort?: (sort: TableSort<Id>) => void;
  readonly isSelected?: (row: Row) => boolean;
  /** Stands in place of rows. */
  readonly empty?: ReactNode;
  readonly foot?: ReactNode;
}

/** Rows of the same thing. Links and buttons live in cells; the whole row follows the pointer but is no target itself. */
export function Table<Row, Id extends string>(props: TableProps<Row, Id>) {
  const { label, columns, rows, rowKey, sort, onSort, isSelected, empty, foot } = props;
  const cellClass = (column: TableColumn<Row, Id>) =>
    classes(column.align === "end" && styles.end, column.isExtra && styles.extra);

  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className={styles.scroll} tabIndex={-1}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                aria-sort={sort?.column === column.id ? sort.direction : undefined}
                className={cellClass(column)}
              >
                {column.isSortable && onSort ? (
                  <button
                    type="button"
                    title={t("sort", { column: column.name })}
                    className={styles.sort}
                    onClick={() =>
                      onSort({
                        column: column.id,
                        direction:
                          sort?.column === column.id && sort.direction === "ascending" ? "descending" : "ascending",
                      })
                    }
                  >
                    {column.name}
                    <span className={styles.arrow} data-on={sort?.column === column.id ? "" : undefined}>
                      <Icon
                        name={sort?.column === column.id && sort.direction === "descending" ? "down" : "up"}
                        size="xs"
                      />
                    </span>
                  </button>
                ) : column.hidesName ? (
                  <VisuallyHidden>{column.name}</VisuallyHidden>
                ) : (
                  column.name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-selected={isSelected?.(row) ? "" : undefined}>
              {columns.map((column) =>
                column.isRowHeader ? (
                  <th key={column.id} scope="row" className={cellClass(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={cellClass(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
