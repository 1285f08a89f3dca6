import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { Link } from "@leadline/ui/link";
import { PersonName } from "@leadline/ui/person-name";
import { Select } from "@leadline/ui/select";
import { Table } from "@leadline/ui/table";
import { ageInDays } from "@leadline/ui/text/age";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay } from "@leadline/ui/text/dates";
import { useState } from "react";
import { useClient, useQuery } from "urql";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import type { PipelineRowFragment } from "#graphql/generated/graphql.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { useShortcuts } from "#lib/shortcuts.ts";
import { paths } from "#paths.ts";
import { jobOf } from "../board/application-card.tsx";
import styles from "../board/board.module.css";
import { NextStep } from "../next-step.tsx";
import type { ContentProps } from "../pipeline-page.tsx";

const t = catalogue({
  group: "List",
  board: "Board or list",
  label: "Applications",
  sort: "Sort",
  stage: "Furthest first",
  waiting: "Longest waiting",
  name: "By name",
  applied: "Newest",
  standing: "Show",
  active: "Active",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  hired: "Hired",
  all: "All",
  columnName: "Candidate",
  columnStage: "Stage",
  columnNext: "Next step",
  columnAge: "In stage",
  columnOwner: "Owner",
  columnApplied: "Applied",
  onHold: "On hold",
  none: "Nobody here",
  noneText: "Nobody matches what is shown.",
  more: "Show more",
});

const rowFragment = graphql(`
  fragment PipelineRow on Application {
    id
    ref
    status
    enteredStageAt
    appliedAt
    isLate
    isGoingOn
    stage {
      id
      name
    }
    owner {
      id
      name
    }
    candidate {
      id
      name
      currentTitle
      currentEmployer
    }
    nextStep {
      ...NextStep
    }
  }
`);

const listQuery = graphql(`
  query PipelineList(
    $ref: String!
    $filter: PipelineFilterInput
    $stageId: ID
    $standing: PipelineStanding!
    $sort: PipelineSort!
    $after: String
  ) {
    pipelineList(
      requisition: $ref
      filter: $filter
      stageId: $stageId
      standing: $standing
      sort: $sort
      first: 50
      after: $after
    ) {
      edges {
        node {
          ...PipelineRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const SORTS = ["stage", "waiting", "name", "applied"] as const;
const STANDINGS = ["active", "rejected", "withdrawn", "hired", "all"] as const;
const SORT = { stage: "STAGE", waiting: "WAITING", name: "NAME", applied: "APPLIED" } as const;
const STANDING = {
  active: "ACTIVE",
  rejected: "REJECTED",
  withdrawn: "WITHDRAWN",
  hired: "HIRED",
  all: "ALL",
} as const;

/** The same people as a list; also those who were rejected, withdrew or were hired. */
export function PipelineList({ pipeline, filter, search, go }: ContentProps) {
  const client = useClient();
  const variables = {
    ref: pipeline.ref,
    filter,
    stageId: search.stage || null,
    standing: STANDING[search.standing],
    sort: SORT[search.sort],
  };
  const [{ data }] = useQuery({ query: listQuery, variables });
  const [more, setMore] = useState<{
    readonly of: string;
    readonly rows: readonly PipelineRowFragment[];
    readonly after: string | null;
  }>();
  useShortcuts([
    {
      keys: "V",
      label: t("board"),
      group: t("group"),
      run: () => go({ view: "board", standing: "active" }),
      icon: "board",
    },
  ]);

  const key = JSON.stringify(variables);
  const first = data?.pipelineList.edges.map(({ node }) => readFragment(rowFragment, node)) ?? [];
  const further = more?.of === key ? more : undefined;
  const rows = [...first, ...(further?.rows ?? [])];
  const { hasNextPage = false, endCursor } = data?.pipelineList.pageInfo ?? {};
  const after = further ? further.after : hasNextPage ? (endCursor ?? null) : null;

  async function loadMore(): Promise<void> {
    const { data: page } = await client.query(listQuery, { ...variables, after }).toPromise();
    if (!page) return;
    const { edges, pageInfo } = page.pipelineList;
    setMore({
      of: key,
      rows: [...(further?.rows ?? []), ...edges.map(({ node }) => readFragment(rowFragment, node))],
      after: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    });
  }

  return (
    <>
      <div className={styles.tools}>
        <Select
          label={t("standing")}
          hidesLabel
          options={STANDINGS.map((id) => ({ id, label: t(id) }))}
          value={search.standing}
          onChange={(standing) => go({ standing })}
        />
        <Select
          label={t("sort")}
          hidesLabel
          options={SORTS.map((id) => ({ id, label: t(id) }))}
          value={search.sort}
          onChange={(sort) => go({ sort })}
        />
      </div>
      {data && rows.length === 0 ? (
        <EmptyState kind="filtered" title={t("none")}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <div className={styles.list}>
          <Rows rows={rows} />
          {after !== null && (
            <div className={styles.morePages}>
              <Button onPress={() => void loadMore()}>{t("more")}</Button>
            </div>
          )}
        </div>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly PipelineRowFragment[] }) {
  const reader = useReader();
  const now = useNow();
  return (
    <Table
      label={t("label")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "name",
          name: t("columnName"),
          isRowHeader: true,
          cell: ({ ref, candidate }) => (
            <span className={styles.listName}>
              <Link href={paths.application(ref)}>
                <PersonName name={candidate.name} clip />
              </Link>
              <small>{jobOf(candidate)}</small>
            </span>
          ),
        },
        {
          id: "stage",
          name: t("columnStage"),
          cell: ({ status, stage }) => (status === "on_hold" ? t("onHold") : (stage?.name ?? statusOf(status))),
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
const statusOf = (status: string): string => (isEnding(status) ? t(status) : status);
