import { EmptyState } from "@leadline/ui/empty-state";
import { Link } from "@leadline/ui/link";
import { PageHead } from "@leadline/ui/page-head";
import { Reference } from "@leadline/ui/reference";
import { Table, type TableColumn } from "@leadline/ui/table";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay } from "@leadline/ui/text/dates";
import { Navigate, useSearchParams } from "react-router";
import { graphql } from "#graphql/generated/index.ts";
import type { ReportsPageQuery } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import styles from "./funnel.module.css";

const t = catalogue({
  title: "Reports",
  lead: "How far people came, how long it took, and who still waits: one funnel for each requisition that has been open.",
  name: "Funnel of",
  filled: "Openings filled",
  openings: "{filled} of {all}",
  since: "Created",
  none: "Nothing to report yet",
  noneText: "A requisition has a funnel from the day it opens.",
});

const reportsPageQuery = graphql(`
  query ReportsPage {
    ...Frame
    requisitions(states: ["open", "on_hold", "filled", "closed"], first: 100) {
      edges {
        node {
          id
          ref
          title
          createdAt
          openings {
            id
            state
          }
          viewerCan {
            readReport
          }
        }
      }
    }
  }
`);

type Row = ReportsPageQuery["requisitions"]["edges"][number]["node"];

/** `/reports/funnel`: the funnels there are; `?requisition=REQ-12&from=&to=` leads straight to one. */
export function ReportsPage() {
  const [search] = useSearchParams();
  const { requisition, ...range } = Object.fromEntries(search);
  return requisition && /^REQ-\d+$/.test(requisition) ? (
    <Navigate
      to={{ pathname: paths.requisitionReport(requisition), search: new URLSearchParams(range).toString() }}
      replace
    />
  ) : (
    <Funnels />
  );
}

function Funnels() {
  const reader = useReader();
  const result = usePageQuery(reportsPageQuery, {});
  const columns: readonly TableColumn<Row>[] = [
    {
      id: "name",
      name: t("name"),
      isRowHeader: true,
      cell: ({ ref, title }) => (
        <span className={styles.which}>
          <Link variant="quiet" href={paths.requisitionReport(ref)}>
            {title}
          </Link>
          <Reference>{ref}</Reference>
        </span>
      ),
    },
    {
      id: "filled",
      name: t("filled"),
      align: "end",
      cell: ({ openings }) =>
        t("openings", { filled: openings.filter(({ state }) => state === "filled").length, all: openings.length }),
    },
    {
      id: "since",
      name: t("since"),
      align: "end",
      isExtra: true,
      cell: ({ createdAt }) => formatDay(createdAt, reader),
    },
  ];
  return (
    <>
      <PageTitle title={t("title")} />
      <PageBody result={result}>
        {({ requisitions }) => (
          <>
            <PageHead title={t("title")} facts={<span>{t("lead")}</span>} />
            <Table
              label={t("title")}
              columns={columns}
              rows={requisitions.edges.map(({ node }) => node).filter(({ viewerCan }) => viewerCan.readReport)}
              rowKey={({ id }) => id}
              empty={
                <EmptyState kind="unused" title={t("none")}>
                  {t("noneText")}
                </EmptyState>
              }
            />
          </>
        )}
      </PageBody>
    </>
  );
}
