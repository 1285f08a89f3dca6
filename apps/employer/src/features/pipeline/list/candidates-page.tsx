import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { Link } from "@leadline/ui/link";
import { PageHead } from "@leadline/ui/page-head";
import { PersonName } from "@leadline/ui/person-name";
import { SearchField } from "@leadline/ui/search-field";
import { Table } from "@leadline/ui/table";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay } from "@leadline/ui/text/dates";
import { useSearchParams } from "react-router";
import { graphql } from "#graphql/generated/index.ts";
import { useReader } from "#lib/reader.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { jobOf } from "../board/application-card.tsx";
import styles from "../pipeline.module.css";

const t = catalogue({
  title: "Candidates",
  find: "Name, job, employer",
  name: "Candidate",
  applications: "Applications",
  seen: "Last activity",
  one: "{requisition}, {stage}",
  active: "active",
  on_hold: "on hold",
  rejected: "rejected",
  withdrawn: "withdrawn",
  hired: "hired",
  converted: "applied",
  unused: "Nobody yet",
  unusedText: "Whoever applies to one of your jobs appears here.",
  none: "Nobody matches",
  noneText: "Try fewer letters.",
  clear: "Clear search",
  next: "Next page",
  first: "First page",
});

const candidatesPageQuery = graphql(`
  query CandidatesPage($q: String, $after: String) {
    ...Frame
    candidates(q: $q, first: 50, after: $after) {
      edges {
        node {
          id
          lastSeenAt
          candidate {
            id
            name
            currentTitle
            currentEmployer
            place
          }
          applications {
            id
            ref
            status
            stage
            requisition
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Status = "active" | "on_hold" | "rejected" | "withdrawn" | "hired" | "converted";
const isStatus = (status: string): status is Status =>
  ["active", "on_hold", "rejected", "withdrawn", "hired", "converted"].includes(status);

interface Standing {
  readonly requisition: string;
  readonly stage?: string | null | undefined;
  readonly status: string;
}

/** Which job it is for, and how far it has come or how it ended. */
const standing = ({ requisition, stage, status }: Standing): string =>
  t("one", { requisition, stage: stage ?? (isStatus(status) ? t(status) : status) });

/** `/candidates?q=&after=`: everybody the organization knows. */
export function CandidatesPage() {
  const [params, setParams] = useSearchParams();
  const reader = useReader();
  const q = (params.get("q") ?? "").slice(0, 200);
  const after = params.get("after");
  const result = usePageQuery(candidatesPageQuery, { q: q || null, after }, { keepsPrevious: true });
  const find = (words: string) => setParams(words ? { q: words } : {}, { replace: true });
  return (
    <PageBody result={result}>
      {({ candidates: { edges, pageInfo } }) => (
        <div className={styles.page}>
          <PageTitle title={t("title")} />
          <PageHead title={t("title")} />
          <div className={styles.search}>
            <SearchField
              key={q}
              label={t("find")}
              defaultValue={q}
              onSubmit={find}
              onChange={(words) => {
                if (words === "") find("");
              }}
            />
          </div>
          <div className={styles.list}>
            <Table
              label={t("title")}
              rows={edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
              empty={
                q ? (
                  <EmptyState
                    kind="filtered"
                    title={t("none")}
                    action={<Button onPress={() => find("")}>{t("clear")}</Button>}
                  >
                    {t("noneText")}
                  </EmptyState>
                ) : (
                  <EmptyState kind="unused" title={t("unused")}>
                    {t("unusedText")}
                  </EmptyState>
                )
              }
              columns={[
                {
                  id: "name",
                  name: t("name"),
                  isRowHeader: true,
                  cell: ({ candidate, applications: [latest] }) => (
                    <span className={styles.listName}>
                      {latest ? (
                        <Link href={paths.application(latest.ref)}>
                          <PersonName name={candidate.name} clip />
                        </Link>
                      ) : (
                        <PersonName name={candidate.name} clip />
                      )}
                      <small>{[jobOf(candidate), candidate.place].filter(Boolean).join(" · ")}</small>
                      {latest && <small className={styles.onPhone}>{standing(latest)}</small>}
                    </span>
                  ),
                },
                {
                  id: "applications",
                  name: t("applications"),
                  isExtra: true,
                  cell: ({ applications }) => (
                    <span className={styles.listName}>
                      {applications.slice(0, 3).map((application) => (
                        <Link key={application.id} href={paths.application(application.ref)} variant="quiet">
                          {standing(application)}
                        </Link>
                      ))}
                    </span>
                  ),
                },
                {
                  id: "seen",
                  name: t("seen"),
                  align: "end",
                  cell: ({ lastSeenAt }) => <span className={styles.whole}>{formatDay(lastSeenAt, reader)}</span>,
                },
              ]}
            />
            {(after !== null || pageInfo.hasNextPage) && (
              <div className={styles.morePages}>
                {after !== null && <Button onPress={() => find(q)}>{t("first")}</Button>}
                {pageInfo.hasNextPage && (
                  <Button onPress={() => setParams({ ...(q && { q }), after: pageInfo.endCursor ?? "" })}>
                    {t("next")}
                  </Button>
                )}
              </div>
            )}
          </div>
        </div>
      )}
    </PageBody>
  );
}
