import { Link } from "@leadline/ui/link";
import { PersonName } from "@leadline/ui/person-name";
import { Table } from "@leadline/ui/table";
import { ageInDays } from "@leadline/ui/text/age";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay } from "@leadline/ui/text/dates";
import { useLocation } from "react-router";
import type { PipelineRowFragment } from "#graphql/generated/graphql.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { jobOf } from "../board/application-card.tsx";
import { NextStep } from "../next-step.tsx";
import styles from "../pipeline.module.css";

const t = catalogue({
  label: "Applications",
  columnName: "Candidate",
  columnStage: "Stage",
  columnNext: "Next step",
  columnAge: "In stage",
  columnOwner: "Owner",
  columnApplied: "Applied",
  onHold: "On hold",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  hired: "Hired",
});

interface ListRowsProps {
  readonly rows: readonly PipelineRowFragment[];
  /** The reference whose panel is open. */
  readonly open: string;
}

/** One application a row; a name opens the panel beside the list. */
export function ListRows({ rows, open }: ListRowsProps) {
  const reader = useReader();
  const now = useNow();
  const { pathname, search } = useLocation();
  const peeking = (ref: string): string => {
    const parameters = new URLSearchParams(search);
    parameters.set("peek", ref);
    return `${pathname}?${parameters}`;
  };
  return (
    <Table
      label={t("label")}
      rows={rows}
      rowKey={({ id }) => id}
      isSelected={({ ref }) => ref === open}
      columns={[
        {
          id: "name",
          name: t("columnName"),
          isRowHeader: true,
          cell: (row) => (
            <span className={styles.listName}>
              <Link href={peeking(row.ref)}>
                <PersonName name={row.candidate.name} clip />
              </Link>
              <small>{jobOf(row.candidate)}</small>
              <small className={styles.phoneOnly}>{stageOf(row)}</small>
            </span>
          ),
        },
        {
          id: "stage",
          name: t("columnStage"),
          isExtra: true,
          cell: (row) => <span className={styles.whole}>{stageOf(row)}</span>,
        },
        { id: "next", name: t("columnNext"), cell: ({ nextStep }) => <NextStep step={nextStep} /> },
        {
          id: "age",
          name: t("columnAge"),
          align: "end",
          isExtra: true,
          cell: ({ enteredStageAt, isLate, isGoingOn }) =>
            isGoingOn && (
              <span className={isLate ? styles.late : undefined}>
                {ageInDays(enteredStageAt, { now, locale: reader.locale })}
              </span>
            ),
        },
        { id: "owner", name: t("columnOwner"), isExtra: true, cell: ({ owner }) => owner?.name ?? "" },
        {
          id: "applied",
          name: t("columnApplied"),
          isExtra: true,
          align: "end",
          cell: ({ appliedAt }) => formatDay(appliedAt, reader),
        },
      ]}
    />
  );
}

const isEnding = (status: string): status is "rejected" | "withdrawn" | "hired" =>
  ["rejected", "withdrawn", "hired"].includes(status);

/** Where it stands: the stage, or how it rests or ended. */
const stageOf = ({ status, stage }: PipelineRowFragment): string =>
  status === "on_hold" ? t("onHold") : (stage?.name ?? (isEnding(status) ? t(status) : status));
