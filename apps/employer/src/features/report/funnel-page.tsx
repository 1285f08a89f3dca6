import { DateField } from "@leadline/ui/date-field";
import { EmptyState } from "@leadline/ui/empty-state";
import { PageHead } from "@leadline/ui/page-head";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useParams } from "react-router";
import { graphql } from "#graphql/generated/index.ts";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { RequisitionTabs } from "#page/requisition-tabs.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { FunnelRows } from "./funnel-rows.tsx";
import { useFunnelSearch } from "./funnel-search.ts";
import { FunnelStages } from "./funnel-stages.tsx";
import { FunnelStats } from "./funnel-stats.tsx";
import styles from "./funnel.module.css";

const t = catalogue({
  title: "Report of {ref}",
  short: "Report",
  requisitions: "Requisitions",
  from: "Applied from",
  to: "Applied until",
  none: "Nobody applied in this range",
  noneText: "Widen the range, or publish the posting: the funnel fills as people apply.",
  cohort: "Cohort: everybody who applied in the range, followed to today.",
  reached: "Reached: came to this stage or further, or was hired.",
  passed:
    "Passed on: went on to a later stage, out of those who had their time in this one: they left it, or have waited longer than nearly everybody does. The smaller figures say between which shares the true one lies, with 95 % certainty (Wilson).",
  time: "Time in stage: business days until half have left, in whichever way. Whoever is still there counts for as long as they have been (Kaplan and Meier). While few have left, their stays are listed.",
  owed: "Owed a reply: active and past the day an answer was promised.",
});

const funnelPageQuery = graphql(`
  query FunnelPage($input: FunnelInput!, $number: FunnelNumberInput!) {
    ...Frame
    funnelReport(input: $input) {
      requisitionId
      ref
      title
      applied
      ...FunnelStats
      stages {
        stageId
        ...FunnelStage
      }
    }
    funnelApplications(input: $input, number: $number, first: 50) {
      ...FunnelRows
    }
  }
`);

/** `/requisitions/REQ-12/report`: how far people came, how long it took, and the people behind each number. */
export function FunnelPage() {
  const { ref = "" } = useParams();
  const { search, address, go } = useFunnelSearch();
  const variables = {
    input: { requisitionRef: ref, from: search.from || null, to: search.to || null },
    number: { measure: search.measure, stageId: search.stageId },
  };
  const result = usePageQuery(funnelPageQuery, variables, { keepsPrevious: true });
  return (
    <PageBody result={result}>
      {({ funnelReport: report, funnelApplications: rows }) =>
        report ? (
          <>
            <PageTitle
              title={t("title", { ref })}
              short={t("short")}
              trail={[
                { label: t("requisitions"), href: paths.requisitions() },
                { label: ref, href: paths.pipeline(ref) },
              ]}
            />
            <PageHead
              title={report.title}
              badge={<Reference>{report.ref}</Reference>}
              tabs={<RequisitionTabs requisitionRef={ref} current="report" showsReport />}
            />
            <div className={styles.page}>
              <div className={styles.filters}>
                <DateField
                  label={t("from")}
                  value={search.from || null}
                  {...(search.to && { max: search.to })}
                  onChange={(from) => go({ from: from ?? "" })}
                />
                <DateField
                  label={t("to")}
                  value={search.to || null}
                  {...(search.from && { min: search.from })}
                  onChange={(to) => go({ to: to ?? "" })}
                />
              </div>
              {report.applied === 0 ? (
                <EmptyState kind="filtered" title={t("none")}>
                  {t("noneText")}
                </EmptyState>
              ) : (
                <>
                  <FunnelStats report={report} search={search} address={address} />
                  <FunnelStages stages={report.stages} applied={report.applied} search={search} address={address} />
                  <div className={styles.definitions}>
                    {[t("cohort"), t("reached"), t("passed"), t("time"), t("owed")].map((definition) => (
                      <span key={definition}>{definition}</span>
                    ))}
                  </div>
                  <FunnelRows rows={rows} />
                </>
              )}
            </div>
          </>
        ) : (
          <MissingPage what={ref} />
        )
      }
    </PageBody>
  );
}
