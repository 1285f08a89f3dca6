import { isCompetencyId } from "@leadline/domain/framework/competencies/competency-id";
import type { MemberActor } from "#core/actor.js";
import { advanceInterview } from "#features/interview/end/advance-interview.js";
import { respondToInvitation } from "#features/interview/panel/respond-to-invitation.js";
import { scheduleInterview } from "#features/interview/schedule/schedule-interview.js";
import { submitScorecard } from "#features/scorecard/submit-scorecard.js";
import type { Story } from "../story.js";
import type { CastName } from "./cast.js";
import { evidenceOf, type Score } from "./evidence.js";
import type { Company } from "./kestrel.js";
import { workdays } from "./workdays.js";

/** Who holds which interview of the loop. */
export const PANELS: Readonly<Record<string, readonly CastName[]>> = {
  "IT-HM": ["marek"],
  "IT-PAIR": ["yuki", "chidi"],
  "IT-CODEREV": ["rafael"],
  "IT-PLAN": ["sanne"],
  "IT-CONF": ["dag"],
  "IT-PEOPLE": ["dag"],
  "IT-SYSDES": ["leila"],
  "IT-THREAT": ["hana"],
  "IT-OPSINC": ["hana"],
};

export interface Planned {
  readonly plannedInterviewId: string;
  readonly type: string;
  readonly raters: number;
  readonly focus: readonly string[];
}

/** An interview of the story that has a time. */
export interface Held extends Planned {
  readonly interviewId: string;
  readonly panel: readonly CastName[];
  /** Days before today on which it takes place. */
  readonly days: number;
}

/** The interviews the plan foresees for an application, in order. */
export const planOf = (story: Story, { people }: Company, applicationId: string): Promise<Planned[]> =>
  story.look(people.owen, (tx) =>
    tx.query<Planned>(
      `select p.id as "plannedInterviewId", p.interview_type as type, p.raters, p.focus_competencies as focus
       from application a join interview_plan l on l.organization_id = a.organization_id and l.requisition_id = a.requisition_id
       join planned_interview p on p.organization_id = l.organization_id and p.plan_id = l.id
       where a.organization_id = $1 and a.id = $2 and l.version = (select max(version) from interview_plan x
         where x.organization_id = a.organization_id and x.requisition_id = a.requisition_id) order by p.position`,
      [tx.organizationId, applicationId],
    ),
  );

/** Who sits in a planned interview. */
export const panelFor = ({ type, raters }: Planned): readonly CastName[] =>
  (PANELS[type] ?? (["dag"] as const)).slice(0, raters);

interface Stretch {
  /** Days before today of the first interview; one follows on each workday. */
  readonly from: number;
  /** Of the planned interviews, in order, from this one on. */
  readonly first?: number;
  readonly count?: number;
}

/** Schedules planned interviews, one each workday, at the first hour that is free for everybody; the panel accepts. */
export async function schedule(
  story: Story,
  company: Company,
  applicationId: string,
  { from, first = 0, count = 9 }: Stretch,
): Promise<Held[]> {
  const planned = (await planOf(story, company, applicationId)).slice(first, first + count);
  const held: Held[] = [];
  for (const [index, days] of workdays(story, from, planned.length).entries()) {
    const one = planned[index];
    if (!one) break;
    held.push(await atAFreeHour(story, company, applicationId, one, days));
  }
  return held;
}

/** What is on the calendars of a company: not everything at nine. */
const HOURS = ["08:30", "13:00", "10:15", "14:30", "09:30", "12:15", "15:15", "11:30"];

async function atAFreeHour(
  story: Story,
  company: Company,
  applicationId: string,
  planned: Planned,
  days: number,
): Promise<Held> {
  const { people } = company;
  const panel = panelFor(planned);
  const turn = Math.abs(days * 3) % HOURS.length;
  for (const hour of [...HOURS.slice(turn), ...HOURS.slice(0, turn)]) {
    const startsAt = story.moment(days, hour).getTime();
    story.at(Math.max(days + 3, 0), "09:15");
    const scheduled = await story.attempt(people.filippa, "interview.schedule", "SlotTaken", (tx) =>
      scheduleInterview(tx, {
        applicationId,
        plannedInterviewId: planned.plannedInterviewId,
        memberIds: panel.map((name) => people[name].memberId),
        startsAt,
        joinLink: "https://meet.kestrel.example/loop",
        acceptLimits: true,
      }),
    );
    if (!scheduled) continue;
    const held = { ...planned, panel, days, interviewId: scheduled.interviewId };
    // Marek answers invitations late; those of this week are still open.
    for (const who of panel) if (days >= 0 || who !== "marek") await answer(story, company, held, who, "accepted");
    return held;
  }
  throw new Error("No free hour was found for an interview of the story.");
}

/** A member of the panel says whether they come. */
export async function answer(
  story: Story,
  company: Company,
  { interviewId, days }: Held,
  who: CastName,
  response: "accepted" | "declined" | "tentative",
): Promise<void> {
  story.at(Math.max(days + 2, 0), "15:20");
  await story.act(company.people[who], "interview.respond", (tx) => respondToInvitation(tx, { interviewId, response }));
}

/** The clock moves an interview that is over to the point where cards are owed. */
export async function hold(story: Story, { organizationId }: Company, { interviewId, days }: Held): Promise<void> {
  story.at(days, "17:30");
  await story.act({ kind: "system", organizationId }, "interview.advance", (tx) => advanceInterview(tx, interviewId));
}

/** What an interviewer gives for a competency; nothing when they did not get to see it. */
export type Marks = (competency: string, who: CastName) => Score | null;

/** An interviewer hands in a card with what was seen for each focus competency. */
export async function score(story: Story, company: Company, held: Held, who: CastName, marks: Marks): Promise<void> {
  story.at(held.days, "19:10");
  const member: MemberActor = company.people[who];
  const ratings = held.focus.filter(isCompetencyId).map((competency) => {
    const given = marks(competency, who);
    return {
      competency,
      score: given,
      notObserved: given === null,
      evidence: given === null ? "" : evidenceOf(competency, given),
    };
  });
  const given = ratings.flatMap((one) => one.score ?? []);
  const mean = given.reduce((sum, one) => sum + one, 0) / Math.max(given.length, 1);
  const recommendation = mean > 4.4 ? "strong_yes" : mean >= 3 ? "yes" : mean >= 1.6 ? "no" : "strong_no";
  const strongest = ratings.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))[0]?.evidence ?? "";
  await story.act(member, "scorecard.submit", async (tx) => {
    const [card] = await tx.query<{ version: number }>(
      "select version from scorecard where organization_id = $1 and interview_id = $2 and member_id = $3",
      [tx.organizationId, held.interviewId, member.memberId],
    );
    return submitScorecard(tx, {
      interviewId: held.interviewId,
      expectedVersion: card?.version ?? 1,
      content: {
        ratings,
        recommendation,
        recommendationEvidence: recommendation.startsWith("strong") ? strongest : "",
        levelVote: mean >= 4 ? "above" : mean >= 3 ? "at" : "below",
        summary:
          mean >= 4
            ? "I learned something in this hour. Would join the team."
            : mean >= 3
              ? "Would like to work with them; the gaps are ones we can close."
              : "Not yet for this role, and not for lack of goodwill.",
        privateNotes: "",
      },
    });
  });
}

/** Holds an interview and has all its cards handed in, except those of whoever still owes theirs. */
export async function holdAndScore(
  story: Story,
  company: Company,
  held: Held,
  marks: Marks,
  owes: readonly CastName[] = [],
): Promise<void> {
  await hold(story, company, held);
  for (const who of held.panel) if (!owes.includes(who)) await score(story, company, held, who, marks);
}
