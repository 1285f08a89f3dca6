import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { PageHead } from "@leadline/ui/page-head";
import { PersonName } from "@leadline/ui/person-name";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useParams } from "react-router";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import { ApplicationTabs } from "#page/application-tabs.tsx";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { interviewFragment } from "./interview-fragment.ts";
import { InterviewLine } from "./interview-line.tsx";
import styles from "./interview.module.css";

const t = catalogue({
  title: "Interviews of {name}",
  short: "Interviews",
  requisitions: "Requisitions",
  schedule: "Schedule",
  none: "No interview yet",
  noneText: "Find times for the interviews of the plan, or let the candidate choose from them.",
});

const applicationInterviewsQuery = graphql(`
  query ApplicationInterviews($ref: String!) {
    ...Frame
    application(ref: $ref) {
      id
      ref
      candidate {
        id
        name
      }
      requisition {
        id
        ref
      }
      viewerCan {
        schedule
        readOffer
      }
    }
    interviews(when: ALL, mine: false, applicationRef: $ref, first: 100) {
      edges {
        node {
          id
          ...Interview
        }
      }
    }
  }
`);

/** `/applications/APP-341/interviews`: every interview of one candidate's run, called off or not. */
export function ApplicationInterviewsPage() {
  const { ref = "" } = useParams();
  const result = usePageQuery(applicationInterviewsQuery, { ref });
  return (
    <PageBody result={result}>
      {({ application, interviews }) => {
        if (!application) return <MissingPage what={ref} />;
        const { candidate, requisition, viewerCan } = application;
        const rows = interviews.edges.map(({ node }) => readFragment(interviewFragment, node));
        const schedule = viewerCan.schedule && (
          <Button variant="primary" icon="calendar" href={paths.schedule(ref)}>
            {t("schedule")}
          </Button>
        );
        return (
          <>
            <PageTitle
              title={t("title", { name: candidate.name })}
              short={t("short")}
              trail={[
                { label: requisition.ref, href: paths.pipeline(requisition.ref) },
                { label: ref, href: paths.application(ref) },
              ]}
            />
            <PageHead
              title={<PersonName name={candidate.name} />}
              badge={<Reference>{ref}</Reference>}
              actions={rows.length > 0 && schedule}
              tabs={<ApplicationTabs applicationRef={ref} current="interviews" showsOffer={viewerCan.readOffer} />}
            />
            {rows.length === 0 ? (
              <EmptyState kind="unused" title={t("none")} action={schedule}>
                {t("noneText")}
              </EmptyState>
            ) : (
              <ul className={`${styles.days} ${styles.lines}`}>
                {rows.map((interview) => (
                  <li key={interview.id}>
                    <InterviewLine interview={interview} hasDay isOfOne onChanged={result.refresh} />
                  </li>
                ))}
              </ul>
            )}
          </>
        );
      }}
    </PageBody>
  );
}
