import type { OrganizationRole } from "@leadline/domain/authorization/can";
import { v7 as uuidv7 } from "uuid";
import { theCandidate } from "#features/offer/offer.testing.js";
import type { Visitor, World } from "../world.js";

/** One way a document is sent: by whom and with what. */
export interface Play {
  readonly by: Visitor;
  readonly variables?: object;
}

/** How each query of the apps is sent, by app and name. */
export type Plays = Readonly<Record<string, readonly Play[]>>;

interface Application {
  readonly id: string;
  readonly ref: string;
  readonly candidateId: string;
  readonly requisitionRef: string;
  readonly plannedInterviewId: string | null;
}
interface Interview {
  readonly id: string;
  readonly ref: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly memberIds: readonly string[];
}

/** By those who may, about the dozen applications most happened to and everything around them. */
export async function playsOf(world: World): Promise<Plays> {
  const { organizationId } = world;
  const rows = <Row>(sql: string) => world.inside((tx) => tx.query<Row & object>(sql, [organizationId]));
  const members = await rows<{ id: string; role: OrganizationRole }>(
    `select m.id, m.role from member m where m.organization_id = $1
     order by m.role <> 'admin', (select count(*) from participant p where p.organization_id = m.organization_id
       and p.member_id = m.id) desc, m.id limit 6`,
  );
  const requisitions = await rows<{ ref: string }>("select ref from requisition where organization_id = $1");
  const stages = await rows<{ id: string; key: string; ref: string }>(
    `select s.id, s.key, r.ref from stage s join requisition r on r.organization_id = s.organization_id
       and r.id = s.requisition_id where s.organization_id = $1 order by s.position`,
  );
  const applications = await rows<Application>(
    `select a.id, a.ref, a.candidate_id as "candidateId", r.ref as "requisitionRef",
       (select p.id from planned_interview p where p.organization_id = a.organization_id and p.plan_id = a.plan_id
         order by p.position limit 1) as "plannedInterviewId"
     from application a join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
     where a.organization_id = $1
     order by (select count(*) from activity y where y.organization_id = a.organization_id and y.application_id = a.id) desc,
       a.ref limit 12`,
  );
  const interviews = await rows<Interview>(
    `select i.id, i.ref, i.application_id as "applicationId", i.candidate_id as "candidateId",
       array(select p.member_id from participant p where p.organization_id = i.organization_id
         and p.interview_id = i.id and p.removed_at is null) as "memberIds"
     from interview i where i.organization_id = $1 and i.state <> 'cancelled' order by i.ref desc limit 12`,
  );
  const jobs = await rows<{ ref: string }>("select ref from posting where organization_id = $1");

  const member = (id: string): Visitor => ({
    kind: "member",
    organizationId,
    memberId: id,
    role: members.find((one) => one.id === id)?.role ?? "member",
    sessionId: uuidv7(),
  });
  const everybody = members.map(({ id }) => member(id));
  const [admin = "public"] = members.filter(({ role }) => role === "admin").map(({ id }) => member(id));
  const candidate = (id: string): Visitor => theCandidate(world, id);

  const byAdmin = (...variables: readonly object[]): Play[] =>
    variables.map((each) => ({ by: admin, variables: each }));
  const byStrangers = (...variables: readonly object[]): Play[] =>
    variables.map((each) => ({ by: "public", variables: each }));
  const ofRequisitions = requisitions.map(({ ref }) => ({ ref }));
  const ofApplications = applications.map(({ ref }) => ({ ref }));
  const rowsOf = { filter: null, stageId: null, standing: "ALL", sort: "STAGE" };
  const pipelines = applications
    .filter(({ requisitionRef }, at, all) => all.findIndex((other) => other.requisitionRef === requisitionRef) === at)
    .map(({ ref, requisitionRef }) => ({ ...rowsOf, ref: requisitionRef, peek: ref, peeks: true }));
  const people = [...new Set(applications.map(({ candidateId }) => candidateId))].map((id) => ({ by: candidate(id) }));
  const offers = applications.map(({ ref, candidateId }) => ({ by: candidate(candidateId), variables: { ref } }));
  const bookings = interviews.map(({ id, candidateId }) => ({
    by: candidate(candidateId),
    variables: { interviewId: id },
  }));
  const looking = {
    seats: [members.slice(0, 3).map(({ id }) => id), members.slice(3, 6).map(({ id }) => id)],
    from: world.services.now().toISOString(),
    until: new Date(world.services.now().getTime() + 14 * 86_400_000).toISOString(),
  };

  return {
    "employer.FrameFromCache": everybody.map((by) => ({ by })),
    "employer.NoAddressPage": everybody.map((by) => ({ by })),
    "employer.InboxPage": everybody.flatMap((by) => [
      { by, variables: { review: "", reviews: false } },
      { by, variables: { review: requisitions[0]?.ref, reviews: true } },
    ]),
    "employer.RequisitionsPage": byAdmin({ states: null, q: null, first: 50 }),
    "employer.NewRequisitionPage": byAdmin({}),
    "employer.RequisitionEntrancePage": byAdmin(...ofRequisitions),
    "employer.RequisitionSetupPage": byAdmin(...ofRequisitions),
    "employer.PostingPage": byAdmin(...ofRequisitions),
    "employer.PipelinePage": byAdmin(
      ...pipelines.map((page) => ({ ...page, board: true, list: false })),
      ...pipelines.map((page) => ({ ...page, board: false, list: true })),
    ),
    "employer.MoreCards": byAdmin(...stages.map(({ id }) => ({ stageId: id, filter: null, after: null }))),
    "employer.MoreRows": byAdmin(...ofRequisitions.map(({ ref }) => ({ ...rowsOf, ref, after: null }))),
    "employer.PipelineStamp": byAdmin(...ofRequisitions),
    "employer.Peek": byAdmin(...ofApplications),
    "employer.ApplicationPage": byAdmin(...ofApplications),
    "employer.RejectionLetterPreview": byAdmin(
      ...applications.map(({ id }) => ({ applicationId: id, template: "EM_REJECT_LOOP" })),
    ),
    "employer.CandidatesPage": byAdmin({ q: null, after: null }, { q: "an", after: null }),
    "employer.InterviewsPage": ["UPCOMING", "WAITING", "PAST", "ALL"].flatMap((when) => [
      ...byAdmin({ when, mine: false, first: 50 }),
      ...everybody.map((by) => ({ by, variables: { when, mine: true, first: 50 } })),
    ]),
    "employer.ApplicationInterviews": byAdmin(...ofApplications),
    "employer.SchedulePage": byAdmin(...ofApplications),
    "employer.FreeTimes": byAdmin(
      ...applications.flatMap(({ id, plannedInterviewId }) =>
        plannedInterviewId ? [{ input: { ...looking, applicationId: id, plannedInterviewId } }] : [],
      ),
    ),
    "employer.KitPage": interviews.flatMap(({ id, ref, memberIds }) =>
      memberIds.flatMap((memberId) => [
        { by: member(memberId), variables: { ref } },
        { by: { kind: "kit", organizationId, memberId, interviewId: id, sessionId: uuidv7() }, variables: { ref } },
      ]),
    ),
    "employer.DebriefPage": byAdmin(...ofApplications),
    "employer.OfferPage": byAdmin(...ofApplications),
    "employer.AvailabilityPage": everybody.map((by) => ({ by })),
    "employer.ReportsPage": byAdmin({}),
    "employer.FunnelPage": byAdmin(
      ...requisitions.map(({ ref }) => ({ input: { requisitionRef: ref }, number: { measure: "applied" } })),
      ...stages.map(({ id, ref }) => ({
        input: { requisitionRef: ref },
        number: { measure: "reached", stageId: id },
      })),
    ),
    "candidate.AccountPage": byStrangers({}),
    "candidate.PrivacyPage": byStrangers({ locale: "en" }, { locale: "de" }),
    "candidate.JobsPage": byStrangers({ filter: {} }),
    "candidate.JobPage": byStrangers(...jobs),
    "candidate.Sitemap": byStrangers({}),
    "candidate.ApplyPage": byStrangers(...jobs.map(({ ref }) => ({ ref, locale: "en" }))),
    "candidate.StatusPage": people,
    "candidate.OfferPage": offers,
    "candidate.OfferLetter": offers,
    "candidate.BookingPage": bookings,
    "candidate.BookedPage": people,
    "candidate.InterviewCalendar": bookings,
  };
}
