import { readFragment, type DocumentType } from "#graphql/generated/index.ts";
import { ownInterviewFragment, type statusPageQuery } from "./application.query.ts";
import { NEXTS, STATES, type OwnApplication, type OwnInterview, type Step } from "./own-application.ts";

type Told = DocumentType<typeof statusPageQuery>;

const STEPS: readonly Step["step"][] = ["done", "now", "ahead"];

/** The candidate's applications with the interviews of each. `zone` is the one the person chose on this device. */
export function readApplications(told: Told, zone: string | undefined): readonly OwnApplication[] {
  const interviews = told.interviews.map((masked) => readInterview(masked, zone));
  return told.myApplications.map(({ viewerCan, steps, ...application }) => ({
    ...application,
    jobPath: application.jobPath ?? null,
    closedOn: application.closedOn ?? null,
    replyBy: application.replyBy ?? null,
    state: STATES.find((known) => known === application.state) ?? "active",
    next: NEXTS.find((known) => known === application.next) ?? "nothing",
    steps: steps.map(({ label, step, on }) => ({
      label,
      step: STEPS.find((known) => known === step) ?? "ahead",
      on: on ?? null,
    })),
    canWithdraw: viewerCan.withdraw,
    undoUntil: viewerCan.undoWithdrawal ? (application.undoUntil ?? null) : null,
    timeZone: zone ?? told.me?.timeZone ?? application.timeZone,
    offer: readOffer(told.myOffers.find(({ applicationRef }) => applicationRef === application.ref)),
    interviews: interviews.filter(({ applicationId }) => applicationId === application.id),
  }));
}

const readOffer = (notice: Told["myOffers"][number] | undefined): OwnApplication["offer"] =>
  notice && { isOpen: notice.state === "sent" || notice.state === "viewed", expiresAt: notice.expiresAt };

/** An interview with its times in the zone the person chose, else the one we know of. */
export function readInterview(masked: Told["interviews"][number], zone: string | undefined): OwnInterview {
  const interview = readFragment(ownInterviewFragment, masked);
  return {
    ...interview,
    startsAt: interview.startsAt ?? null,
    endsAt: interview.endsAt ?? null,
    place: interview.place ?? null,
    joinLink: interview.joinLink ?? null,
    locationName: interview.locationName ?? null,
    chooseUntil: interview.chooseUntil ?? null,
    changeUntil: interview.changeUntil ?? null,
    people: interview.people.map(({ name, title }) => ({ name, title: title ?? null })),
    timeZone: zone ?? interview.timeZone,
  };
}
