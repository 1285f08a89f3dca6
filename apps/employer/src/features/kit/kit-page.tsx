import { TabLinks } from "@leadline/ui/tab-links";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useParams, useSearchParams } from "react-router";
import type { KitSheetFragment } from "#graphql/generated/graphql.ts";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import { useFoldedRail } from "#page/folded-rail.ts";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { kitSheetFragment, ownScorecardFragment } from "./kit-fragments.ts";
import { KitGuide } from "./kit-guide.tsx";
import { KitHead } from "./kit-head.tsx";
import styles from "./kit.module.css";
import { ScorecardSheet } from "./card/scorecard-sheet.tsx";

const t = catalogue({
  title: "Kit for {name}",
  interviews: "Interviews",
  parts: "Parts of the kit",
  guide: "Guide",
  scorecard: "Scorecard",
  rated: "{rated} of {all}",
});

const kitPageQuery = graphql(`
  query KitPage($ref: String!) {
    ...Frame
    kit(ref: $ref) {
      id
      interviewRef
      candidateName
      ...KitHead
      ...KitGuide
      ...KitSheet
    }
  }
`);

/** `/interviews/INT-88`: what one interviewer needs on one page, and their scorecard beside it. */
export function KitPage() {
  const { ref = "" } = useParams();
  const [search] = useSearchParams();
  useFoldedRail();
  const result = usePageQuery(kitPageQuery, { ref });
  const part = search.get("part") === "guide" ? "guide" : "scorecard";
  return (
    <PageBody result={result}>
      {({ kit }) =>
        kit ? (
          <>
            <PageTitle
              title={t("title", { name: kit.candidateName })}
              short={kit.interviewRef}
              trail={[{ label: t("interviews"), href: paths.interviews() }]}
            />
            <KitHead kit={kit} />
            <div className={styles.parts}>
              <TabLinks
                label={t("parts")}
                links={[
                  { href: `${paths.interview(ref)}?part=guide`, label: t("guide"), isCurrent: part === "guide" },
                  {
                    href: paths.interview(ref),
                    label: t("scorecard"),
                    isCurrent: part === "scorecard",
                    ...countOf(readFragment(kitSheetFragment, kit)),
                  },
                ]}
              />
            </div>
            <div className={styles.kit} data-part={part}>
              <KitGuide kit={kit} />
              <ScorecardSheet key={kit.id} kit={kit} />
            </div>
          </>
        ) : (
          <MissingPage what={ref} />
        )
      }
    </PageBody>
  );
}

/** "2 of 4" rated, for whoever writes a card. */
function countOf({ competencies, scorecard }: KitSheetFragment): { readonly count?: string } {
  if (!scorecard) return {};
  const { ratings } = readFragment(ownScorecardFragment, scorecard);
  const rated = ratings.filter(({ score, notObserved }) => notObserved || typeof score === "number").length;
  return { count: t("rated", { rated, all: competencies.length }) };
}
