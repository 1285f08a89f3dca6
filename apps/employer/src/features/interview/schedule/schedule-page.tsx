import { Banner } from "@leadline/ui/banner";
import { EmptyState } from "@leadline/ui/empty-state";
import { PageHead } from "@leadline/ui/page-head";
import { PersonName } from "@leadline/ui/person-name";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useParams, useSearchParams } from "react-router";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { FindTime } from "./find-time.tsx";
import { interviewFragment } from "../interview-fragment.ts";
import { LoopList } from "../loop-list.tsx";
import { loopInterviewFragment, possibleInterviewerFragment, schedulingFragment } from "./schedule-fragment.ts";
import styles from "./schedule.module.css";
import { StandingInterview } from "../standing-interview.tsx";

const t = catalogue({
  title: "Interviews of {name}",
  short: "Schedule",
  interviews: "Interviews",
  closed: "This application is {status}, so nobody is interviewed for it.",
  noPlan: "This requisition has no interview plan",
  noPlanText:
    "Generate the plan in the requisition's setup. It says which interviews there are and how long they take.",
});

const schedulePageQuery = graphql(`
  query SchedulePage($ref: String!) {
    ...Frame
    scheduling(applicationRef: $ref) {
      ...Scheduling
    }
  }
`);

/** `/interviews/schedule/APP-341?interview=`: the loop of one candidate, one interview of it at a time. */
export function SchedulePage() {
  const { ref = "" } = useParams();
  const result = usePageQuery(schedulePageQuery, { ref });
  return (
    <PageBody result={result}>
      {({ scheduling }) =>
        scheduling ? <Loop scheduling={scheduling} onChanged={result.refresh} /> : <MissingPage what={ref} />
      }
    </PageBody>
  );
}

function Loop(props: { readonly scheduling: FragmentType<typeof schedulingFragment>; readonly onChanged: () => void }) {
  const scheduling = readFragment(schedulingFragment, props.scheduling);
  const [parameters] = useSearchParams();
  const { applicationRef, candidateName, requisitionRef, status } = scheduling;
  const planned = scheduling.planned.map((one) => readFragment(loopInterviewFragment, one));
  const people = scheduling.people.map((one) => readFragment(possibleInterviewerFragment, one));
  const chosen =
    planned.find(({ id }) => id === parameters.get("interview")) ??
    planned.find(({ interview }) => !interview) ??
    planned[0];
  const interview = chosen?.interview ? readFragment(interviewFragment, chosen.interview) : null;
  const hasTime = Boolean(interview?.startsAt);

  return (
    <>
      <PageTitle
        title={t("title", { name: candidateName })}
        short={t("short")}
        trail={[
          { label: t("interviews"), href: paths.interviews() },
          { label: applicationRef, href: paths.application(applicationRef) },
        ]}
      />
      <PageHead
        title={<PersonName name={candidateName} />}
        badge={<Reference>{applicationRef}</Reference>}
        facts={
          <>
            <span>{scheduling.requisitionTitle}</span>
            <Reference>{requisitionRef}</Reference>
          </>
        }
      />
      {status !== "active" && (
        <div className={styles.note}>
          <Banner tone="warn">{t("closed", { status: status.replaceAll("_", " ") })}</Banner>
        </div>
      )}
      {chosen ? (
        <div className={styles.loop}>
          <LoopList planned={planned} chosenId={chosen.id} applicationRef={applicationRef} />
          <section className={styles.desk} aria-labelledby="chosen-interview">
            {hasTime && interview ? (
              <StandingInterview
                key={`${interview.id}/${interview.version}`}
                scheduling={scheduling}
                planned={chosen}
                interview={interview}
                people={people}
                onChanged={props.onChanged}
              />
            ) : (
              <FindTime
                key={`${chosen.id}/${interview?.version ?? 0}`}
                scheduling={scheduling}
                planned={chosen}
                interview={interview}
                people={people}
                isClosed={status !== "active"}
                onChanged={props.onChanged}
              />
            )}
          </section>
        </div>
      ) : (
        <EmptyState kind="unused" title={t("noPlan")}>
          {t("noPlanText")}
        </EmptyState>
      )}
    </>
  );
}
