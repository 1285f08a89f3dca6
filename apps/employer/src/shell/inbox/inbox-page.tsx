import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { PageHead } from "@leadline/ui/page-head";
import { Split } from "@leadline/ui/split";
import { TabLinks } from "@leadline/ui/tab-links";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useSearchParams } from "react-router";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { inboxItemFragment, InboxList } from "./inbox-list.tsx";
import styles from "./inbox.module.css";
import { ReviewPane } from "./review-pane.tsx";

const t = catalogue({
  title: "Inbox",
  tabs: "What waits",
  all: "Everything",
  approvals: "Approvals",
  scorecards: "Scorecards and votes",
  replies: "Replies owed",
  tasks: "To do",
  empty: "Nothing waits for you",
  emptyText: "Approvals, scorecards and replies that are yours to give will stand here, the most urgent first.",
  filtered: "Nothing of this kind",
  filteredText: "Other things still wait for you.",
  showAll: "Show everything",
});

const inboxPageQuery = graphql(`
  query InboxPage($review: String!, $reviews: Boolean!) {
    ...Frame
    inbox {
      id
      ...InboxItem
    }
    requisition(ref: $review) @include(if: $reviews) {
      id
      ...ApprovalReview
    }
  }
`);

const TABS = {
  approvals: ["approval"],
  scorecards: ["scorecard", "vote"],
  replies: ["reply"],
  tasks: ["task"],
} as const;
type Tab = keyof typeof TABS;
const isTab = (tab: string | null): tab is Tab => tab !== null && tab in TABS;

/** `/inbox?tab=&review=`: what waits for the person who looks, the most urgent first; an approval opens beside it. */
export function InboxPage() {
  const [parameters] = useSearchParams();
  const asked = parameters.get("tab");
  const tab = isTab(asked) ? asked : undefined;
  const review = parameters.get("review") ?? undefined;
  const result = usePageQuery(
    inboxPageQuery,
    { review: review ?? "", reviews: review !== undefined },
    { keepsPrevious: true },
  );
  return (
    <>
      <PageTitle title={t("title")} />
      <PageBody result={result}>
        {({ inbox, requisition }) => {
          const kindOf = (item: (typeof inbox)[number]) => readFragment(inboxItemFragment, item).kind;
          const of = (name: Tab) => inbox.filter((item) => TABS[name].some((kind) => kind === kindOf(item)));
          const shown = tab ? of(tab) : inbox;
          const names = ["approvals", "scorecards", "replies", "tasks"] as const;
          const links = names.map((name) => ({
            href: paths.inbox(name),
            label: t(name),
            count: of(name).length,
            isCurrent: tab === name,
          }));
          const everything = {
            href: paths.inbox(),
            label: t("all"),
            count: inbox.length,
            isCurrent: tab === undefined,
          };
          const list = shown.length > 0 && <InboxList items={shown} tab={tab} review={review} />;
          return (
            <>
              <PageHead title={t("title")} tabs={<TabLinks label={t("tabs")} links={[everything, ...links]} />} />
              {review && requisition ? (
                <div className={styles.beside}>
                  <Split
                    aside={
                      <ReviewPane
                        key={requisition.id}
                        requisition={requisition}
                        back={paths.inbox(tab)}
                        onAnswered={result.refresh}
                      />
                    }
                  >
                    {list}
                  </Split>
                </div>
              ) : (
                list
              )}
              {inbox.length === 0 && (
                <EmptyState kind="done" title={t("empty")}>
                  {t("emptyText")}
                </EmptyState>
              )}
              {inbox.length > 0 && shown.length === 0 && (
                <EmptyState
                  kind="filtered"
                  title={t("filtered")}
                  action={<Button href={paths.inbox()}>{t("showAll")}</Button>}
                >
                  {t("filteredText")}
                </EmptyState>
              )}
            </>
          );
        }}
      </PageBody>
    </>
  );
}
