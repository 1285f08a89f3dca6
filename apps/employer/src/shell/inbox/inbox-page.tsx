import { EmptyState } from "@leadline/ui/empty-state";
import { PageHead } from "@leadline/ui/page-head";
import { catalogue } from "@leadline/ui/text/catalogue";
import { graphql } from "#graphql/generated/index.ts";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";

const t = catalogue({
  title: "Inbox",
  empty: "Nothing waits for you",
  emptyText: "Approvals, scorecards and replies that are yours to give will stand here, the most urgent first.",
});

const inboxPageQuery = graphql(`
  query InboxPage {
    ...Frame
  }
`);

/** `/inbox`: what waits for the person who looks, the most urgent first. */
export function InboxPage() {
  const result = usePageQuery(inboxPageQuery, {});
  return (
    <>
      <PageTitle title={t("title")} />
      <PageBody result={result}>
        {() => (
          <>
            <PageHead title={t("title")} />
            <EmptyState kind="done" title={t("empty")}>
              {t("emptyText")}
            </EmptyState>
          </>
        )}
      </PageBody>
    </>
  );
}
