import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { PageHead } from "@leadline/ui/page-head";
import { TabLinks } from "@leadline/ui/tab-links";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDate, formatLongDay, zoneName } from "@leadline/ui/text/dates";
import { useSearchParams } from "react-router";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import type { InterviewFragment } from "#graphql/generated/graphql.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { interviewFragment } from "./interview-fragment.ts";
import { InterviewLine } from "./interview-line.tsx";
import styles from "./interview.module.css";

const t = catalogue({
  title: "Interviews",
  views: "Which interviews",
  upcoming: "Coming up",
  waiting: "With candidates",
  past: "Past",
  mine: "Mine",
  all: "Everybody's",
  whose: "Whose interviews",
  zone: "Times in {zone}",
  availability: "My availability",
  today: "Today",
  none: "No interview ahead",
  noneMine: "Interviews you sit in stand here, with the kit and your answer to the invitation.",
  noneAll: "Interviews of the loops you work on stand here.",
  nobodyWaits: "Nobody is choosing a time",
  nobodyWaitsText: "Candidates who were offered times stand here until they have chosen.",
  nothingYet: "No interview yet",
  nothingYetText: "Interviews that took place stand here, the latest first.",
  showAll: "Show everybody's",
  more: "Show more",
});

const interviewsPageQuery = graphql(`
  query InterviewsPage($when: InterviewWhen!, $mine: Boolean!, $first: Int) {
    ...Frame
    interviews(when: $when, mine: $mine, first: $first) {
      edges {
        node {
          id
          ...Interview
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const VIEWS = { upcoming: "UPCOMING", waiting: "WAITING", past: "PAST" } as const;
type View = keyof typeof VIEWS;
const isView = (view: string | null): view is View => view !== null && view in VIEWS;

/** `/interviews?view=&whose=`: the interviews of the person who looks, in their zone. */
export function InterviewsPage() {
  const [parameters] = useSearchParams();
  const asked = parameters.get("view");
  const view = isView(asked) ? asked : "upcoming";
  const isAll = parameters.get("whose") === "all" || view === "waiting";
  const first = parameters.get("show") === "100" ? 100 : 25;
  const result = usePageQuery(interviewsPageQuery, { when: VIEWS[view], mine: !isAll, first }, { keepsPrevious: true });
  const reader = useReader();
  const now = useNow();
  const address = (change: Record<string, string>) => {
    const entries = { view: view === "upcoming" ? "" : view, whose: isAll ? "all" : "", ...change };
    return `?${new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== "")).toString()}`;
  };
  const names = ["upcoming", "waiting", "past"] as const;
  const tabs = names.map((name) => ({
    href: address({ view: name === "upcoming" ? "" : name }),
    label: t(name),
    isCurrent: view === name,
  }));

  return (
    <>
      <PageTitle title={t("title")} />
      <PageBody result={result}>
        {({ interviews }) => {
          const rows = interviews.edges.map(({ node }) => readFragment(interviewFragment, node));
          return (
            <>
              <PageHead
                title={t("title")}
                facts={<span>{t("zone", { zone: zoneName(now, reader) })}</span>}
                actions={<Button href={paths.availability()}>{t("availability")}</Button>}
                tabs={<TabLinks label={t("views")} links={tabs} />}
              />
              {view !== "waiting" && (
                <nav className={styles.whose} aria-label={t("whose")}>
                  <Button size="s" variant={isAll ? "ghost" : "secondary"} href={address({ whose: "" })}>
                    {t("mine")}
                  </Button>
                  <Button size="s" variant={isAll ? "secondary" : "ghost"} href={address({ whose: "all" })}>
                    {t("all")}
                  </Button>
                </nav>
              )}
              {rows.length > 0 && <Days rows={rows} isGrouped={view !== "waiting"} onChanged={result.refresh} />}
              {rows.length === 0 && <Nothing view={view} isAll={isAll} everybody={address({ whose: "all" })} />}
              {interviews.pageInfo.hasNextPage && first < 100 && (
                <div className={styles.more}>
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

/** Lines by the days they fall on where the reader lives. */
function Days({
  rows,
  isGrouped,
  onChanged,
}: {
  readonly rows: readonly InterviewFragment[];
  readonly isGrouped: boolean;
  readonly onChanged: () => void;
}) {
  const reader = useReader();
  const now = useNow();
  const dayOf = ({ startsAt }: InterviewFragment) =>
    isGrouped && startsAt ? formatCalendarDate(startsAt, reader) : "";
  const days = [...new Set(rows.map(dayOf))];
  const today = formatCalendarDate(now, reader);

  return (
    <div className={styles.days}>
      {days.map((day) => {
        const lines = rows.filter((row) => dayOf(row) === day);
        const start = lines[0]?.startsAt;
        return (
          <section key={day} aria-label={start ? formatLongDay(start, reader) : t("waiting")}>
            {day !== "" && start && (
              <h2 className={styles.heading}>
                {formatLongDay(start, reader)} {day === today && <span className={styles.today}>{t("today")}</span>}
              </h2>
            )}
            <ul className={styles.lines}>
              {lines.map((interview) => (
                <li key={interview.id}>
                  <InterviewLine interview={interview} onChanged={onChanged} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Nothing({
  view,
  isAll,
  everybody,
}: {
  readonly view: View;
  readonly isAll: boolean;
  readonly everybody: string;
}) {
  if (view === "waiting")
    return (
      <EmptyState kind="done" title={t("nobodyWaits")}>
        {t("nobodyWaitsText")}
      </EmptyState>
    );
  const action = !isAll && <Button href={everybody}>{t("showAll")}</Button>;
  if (view === "past")
    return (
      <EmptyState kind="unused" title={t("nothingYet")} action={action}>
        {t("nothingYetText")}
      </EmptyState>
    );
  return (
    <EmptyState kind="done" title={t("none")} action={action}>
      {isAll ? t("noneAll") : t("noneMine")}
    </EmptyState>
  );
}
