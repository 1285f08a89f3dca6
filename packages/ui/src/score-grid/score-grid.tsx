import { Fragment, type ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Avatar } from "../avatar/avatar.tsx";
import { Chip } from "../chip/chip.tsx";
import { Icon } from "../icon/icon.tsx";
import { PersonName } from "../person-name/person-name.tsx";
import type { Rating } from "../rating-scale/rating-scale.tsx";
import { Score } from "../score/score.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./score-grid.module.css";

const t = catalogue({
  competency: "Competency",
  notAsked: "Not in this interview",
  missing: "Not submitted",
  discuss: "discuss",
  mustHave: "Must-have",
});

export interface ScoreGridCell {
  /** `null`: not observed. */
  readonly rating: Rating | null;
  readonly word: string;
}

export interface ScoreGridRow {
  readonly id: string;
  readonly name: string;
  /** Without it the role cannot be done; marked with a star. */
  readonly isMustHave?: boolean;
  /** The ratings lie two or more apart: talk about it first. */
  readonly isSplit: boolean;
  /** By interviewer; absent where the interview does not measure it, `"missing"` where the card is not in. */
  readonly cells: Readonly<Record<string, ScoreGridCell | "missing">>;
  /** All evidence of this competency, shown in place when the row is opened. */
  readonly evidence?: ReactNode;
}

interface ScoreGridProps {
  readonly label: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly detail?: string }[];
  /** What each interviewer says on the whole, in the first row; by interviewer. */
  readonly lead?: { readonly name: string; readonly cells: Readonly<Record<string, ReactNode>> };
  readonly rows: readonly ScoreGridRow[];
  readonly opened: readonly string[];
  readonly onToggle: (rowId: string) => void;
}

/** Competency by interviewer. No average and no total: the spread is what a debrief is for. */
export function ScoreGrid({ label, people, lead, rows, opened, onToggle }: ScoreGridProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table aria-label={label} className={styles.grid}>
        <thead>
          <tr>
            <th scope="col" className={styles.competency}>
              {t("competency")}
            </th>
            {people.map(({ id, name, detail }) => (
              <th key={id} scope="col">
                <span className={styles.person}>
                  <Avatar name={name} isDecorative />
                  <span>
                    <PersonName name={name} />
                    {detail && <span className={styles.detail}>{detail}</span>}
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lead && (
            <tr>
              <th scope="row" className={styles.competency}>
                {lead.name}
              </th>
              {people.map(({ id }) => (
                <td key={id} className={styles.lead}>
                  {lead.cells[id]}
                </td>
              ))}
            </tr>
          )}
          {rows.map((row) => {
            const isOpen = opened.includes(row.id);
            return (
              <Fragment key={row.id}>
                <tr data-split={row.isSplit ? "" : undefined}>
                  <th scope="row" className={styles.competency}>
                    {row.evidence ? (
                      <Button aria-expanded={isOpen} onPress={() => onToggle(row.id)} className={styles.open ?? ""}>
                        <Icon name={isOpen ? "down" : "right"} size="xs" />
                        <RowName row={row} />
                      </Button>
                    ) : (
                      <RowName row={row} />
                    )}
                    {row.isSplit && <Chip tone="warn">{t("discuss")}</Chip>}
                  </th>
                  {people.map(({ id }) => {
                    const cell = row.cells[id];
                    return (
                      <td key={id}>
                        {cell === undefined && (
                          <span className={styles.none} title={t("notAsked")} aria-label={t("notAsked")} role="img" />
                        )}
                        {cell === "missing" && <span className={styles.missing}>{t("missing")}</span>}
                        {typeof cell === "object" && <Score rating={cell.rating} word={cell.word} />}
                      </td>
                    );
                  })}
                </tr>
                {isOpen && row.evidence && (
                  <tr>
                    <td colSpan={people.length + 1} className={styles.evidence}>
                      {row.evidence}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const RowName = ({ row }: { readonly row: ScoreGridRow }) => (
  <span className={styles.rowName}>
    {row.isMustHave && (
      <span className={styles.must} role="img" aria-label={t("mustHave")} title={t("mustHave")}>
        <Icon name="star" size="s" />
      </span>
    )}
    {row.name}
  </span>
);
