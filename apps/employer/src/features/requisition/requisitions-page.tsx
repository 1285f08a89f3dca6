import { Badge } from "@leadline/ui/badge";
import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { Link } from "@leadline/ui/link";
import { PageHead } from "@leadline/ui/page-head";
import { Reference } from "@leadline/ui/reference";
import { SearchField } from "@leadline/ui/search-field";
import { TabLinks } from "@leadline/ui/tab-links";
import { Table, type TableColumn } from "@leadline/ui/table";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay } from "@leadline/ui/text/dates";
import { useSearchParams } from "react-router";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import type { RequisitionRowFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { homeOf } from "./home-of.ts";
import { stateTone, stateWords } from "./requisition-words.ts";
import styles from "./requisitions.module.css";

const t = catalogue({
  title: "Requisitions",
  create: "New requisition",
  views: "Which requisitions",
  current: "Current",
  drafts: "Drafts",
  waiting: "Waiting for approval",
  ended: "Ended",
  all: "All",
  search: "Title or reference",
  name: "Requisition",
  state: "State",
  openings: "Openings",
  filled: "{filled} of {all}",
  manager: "Hiring manager",
  department: "Department",
  since: "Created",
  none: "No requisition yet",
  noneText:
    "A requisition says why a Tech Lead is needed, what the role is, and who interviews. It is approved before anybody applies.",
  filtered: "No requisition like this",
  filteredText: "Other requisitions are behind the other tabs, or have other words in their title.",
  showAll: "Show all",
  more: "Show more",
});

const requisitionsPageQuery = graphql(`
  query RequisitionsPage($states: [String!], $q: String, $first: Int) {
    ...Frame
    viewer {
      id
      viewerCan {
        createRequisition
      }
    }
    requisitions(states: $states, q: $q, first: $first) {
      edges {
        node {
          id
          ...RequisitionRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const requisitionRowFragment = graphql(`
  fragment RequisitionRow on Requisition {
    id
    ref
    title
    state
    headcount
    createdAt
    department {
      id
      name
    }
    hiringManager {
      id
      name
    }
    openings {
      id
      state
    }
  }
`);

const VIEWS = {
  current: ["open", "on_hold", "approved"],
  drafts: ["draft", "rejected"],
  waiting: ["pending_approval"],
  ended: ["filled", "closed", "cancelled"],
} as const;
type View = keyof typeof VIEWS;
const isView = (view: string | null): view is View => view !== null && view in VIEWS;

/** `/requisitions?state=&q=&show=`: the needs the viewer knows of. */
export function RequisitionsPage() {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get("state");
  const view = isView(asked) ? asked : undefined;
  const q = parameters.get("q") ?? "";
  const first = Math.min(100, Math.max(25, Number(parameters.get("show")) || 25));
  const result = usePageQuery(
    requisitionsPageQuery,
    { states: view ? [...VIEWS[view]] : null, q: q || null, first },
    { keepsPrevious: true },
  );
  const address = (change: Record<string, string>) => {
    const entries = { state: view ?? "", q, ...change };
    return `?${new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== "")).toString()}`;
  };
  const names = ["current", "drafts", "waiting", "ended"] as const;
  const tabs = [
    { href: address({ state: "" }), label: t("all"), isCurrent: view === undefined },
    ...names.map((name) => ({ href: address({ state: name }), label: t(name), isCurrent: view === name })),
  ];
  return (
    <>
      <PageTitle title={t("title")} />
      <PageBody result={result}>
        {({ requisitions, viewer }) => {
          const rows = requisitions.edges.map(({ node }) => readFragment(requisitionRowFragment, node));
          const create = viewer?.viewerCan.createRequisition && (
            <Button variant="primary" icon="plus" href={paths.newRequisition()}>
              {t("create")}
            </Button>
          );
          const isFiltered = view !== undefined || q !== "";
          return (
            <>
              <PageHead title={t("title")} actions={create} tabs={<TabLinks label={t("views")} links={tabs} />} />
              <div className={styles.bar}>
                <SearchField
                  label={t("search")}
                  value={q}
                  onChange={(words) => setParameters(address({ q: words }), { replace: true })}
                />
              </div>
              {rows.length > 0 && <Requisitions rows={rows} />}
              {rows.length === 0 && (
                <EmptyState
                  kind={isFiltered ? "filtered" : "unused"}
                  title={isFiltered ? t("filtered") : t("none")}
                  action={isFiltered ? <Button href={paths.requisitions()}>{t("showAll")}</Button> : create}
                >
                  {isFiltered ? t("filteredText") : t("noneText")}
                </EmptyState>
              )}
              {requisitions.pageInfo.hasNextPage && first < 100 && (
                <div className={styles.bar}>
                  <Button href={address({ show: "100" })}>{t("more")}</Button>
                </div>
              )}
            </>
          );
        }}
      </PageBody>
    </>
  );
}

function Requisitions({ rows }: { readonly rows: readonly RequisitionRowFragment[] }) {
  const reader = useReader();
  const columns: readonly TableColumn<RequisitionRowFragment>[] = [
    {
      id: "name",
      name: t("name"),
      isRowHeader: true,
      cell: (row) => (
        <span className={styles.name}>
          <Link variant="quiet" href={homeOf(row)}>
            {row.title || row.ref}
          </Link>
          <Reference>{row.ref}</Reference>
        </span>
      ),
    },
    {
      id: "state",
      name: t("state"),
      cell: (row) => <Badge tone={stateTone(row.state)}>{stateWords(row.state)}</Badge>,
    },
    {
      id: "openings",
      name: t("openings"),
      align: "end",
      cell: ({ openings, headcount }) =>
        t("filled", {
          filled: openings.filter(({ state }) => state === "filled").length,
          all: Math.max(headcount, openings.filter(({ state }) => state !== "closed").length),
        }),
    },
    { id: "manager", name: t("manager"), isExtra: true, cell: (row) => <bdi>{row.hiringManager.name}</bdi> },
    { id: "department", name: t("department"), isExtra: true, cell: (row) => row.department?.name ?? "" },
    { id: "since", name: t("since"), align: "end", isExtra: true, cell: (row) => formatDay(row.createdAt, reader) },
  ];
  return (
    <div className={styles.table}>
      <Table label={t("title")} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </div>
  );
}
