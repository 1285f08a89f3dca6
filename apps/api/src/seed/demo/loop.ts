import type { MemberActor } from "#core/actor.js";
import { openDebrief } from "#features/debrief/open-debrief.js";
import { castVote } from "#features/debrief/cast-vote.js";
import { decideDebrief } from "#features/debrief/decide-debrief.js";
import { advanceInterview } from "#features/interview/end/advance-interview.js";
import { scheduleInterview } from "#features/interview/schedule/schedule-interview.js";
import { submitScorecard } from "#features/scorecard/submit-scorecard.js";
import type { Story } from "../story.js";
import type { CastName } from "./cast.js";
import type { Company } from "./kestrel.js";
import { versionOf } from "./scenes.js";

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

interface Planned {
  readonly plannedInterviewId: string;
  readonly type: string;
  readonly raters: number;
  readonly focus: readonly string[];
}

/** An interview of the story that has a time. */
export interface Held extends Planned {
  readonly interviewId: string;
  readonly panel: readonly CastName[];
}

/** The interviews the plan foresees for an application, in order. */
const planOf = (story: Story, { people }: Company, applicationId: string): Promise<Planned[]> =>
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

/**
 * Schedules the first `count` planned interviews from `days` before today on, one a day, at the first hour that is free
 * for everybody; a story looks past the limits that would hold a coordinator up.
 */
export async function schedule(
  story: Story,
  company: Company,
  applicationId: string,
  days: number,
  count = 9,
): Promise<Held[]> {
  const { people } = company;
  const held: Held[] = [];
  for (const [index, planned] of (await planOf(story, company, applicationId)).slice(0, count).entries()) {
    const panel = (PANELS[planned.type] ?? ["dag"]).slice(0, planned.raters);
    held.push({
      ...planned,
      panel,
      interviewId: await atAFreeHour(story, people, applicationId, planned, panel, days - index),
    });
  }
  return held;
}

async function atAFreeHour(
  story: Story,
  people: Company["people"],
  applicationId: string,
  { plannedInterviewId }: Planned,
  panel: readonly CastName[],
  days: number,
): Promise<string> {
  for (const hour of ["09:00", "10:30", "13:00", "14:30", "16:00", "08:00", "17:30"]) {
    const startsAt = story.moment(days, hour).getTime();
    story.at(Math.max(days + 2, 0), "09:15");
    try {
      const { interviewId } = await story.act(people.filippa, "interview.schedule", (tx) =>
        scheduleInterview(tx, {
          applicationId,
          plannedInterviewId,
          memberIds: panel.map((name) => people[name].memberId),
          startsAt,
          joinLink: "https://meet.kestrel.example/loop",
          acceptLimits: true,
        }),
      );
      return interviewId;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes("SlotTaken")) throw error;
    }
  }
  throw new Error("No free hour was found for an interview of the story.");
}

/** The clock moves an interview that is over to the point where cards are owed. */
export async function hold(
  story: Story,
  { organizationId }: Company,
  { interviewId }: Held,
  days: number,
): Promise<void> {
  story.at(days, "19:00");
  await story.act({ kind: "system", organizationId }, "interview.advance", (tx) => advanceInterview(tx, interviewId));
}

type Score = 1 | 2 | 3 | 4 | 5;

const EVIDENCE: Readonly<Record<Score, string>> = {
  1: "Went straight to tools; could not say what would break first, also when asked twice.",
  2: "Knew the practice, but needed help to connect it to the case in front of us.",
  3: "Asked for load and failure first, sized it about right, explained each step.",
  4: "Compared two ways with numbers, chose for the team we described, showed the way back.",
  5: "Named a simpler question that made half of the problem disappear, and had done so before, with figures.",
};

/** An interviewer hands in a card: the same score on each focus competency, with what was seen. */
export async function score(
  story: Story,
  company: Company,
  held: Held,
  who: CastName,
  points: Score,
  days: number,
): Promise<void> {
  story.at(days, "20:10");
  const recommendation = points >= 5 ? "strong_yes" : points >= 3 ? "yes" : points === 2 ? "no" : "strong_no";
  const member: MemberActor = company.people[who];
  await story.act(member, "scorecard.submit", async (tx) => {
    const [card] = await tx.query<{ version: number }>(
      "select version from scorecard where organization_id = $1 and interview_id = $2 and member_id = $3",
      [tx.organizationId, held.interviewId, member.memberId],
    );
    return submitScorecard(tx, {
      interviewId: held.interviewId,
      expectedVersion: card?.version ?? 1,
      content: {
        ratings: held.focus.map((competency) => ({
          competency,
          score: points,
          notObserved: false,
          evidence: EVIDENCE[points],
        })),
        recommendation,
        recommendationEvidence: points === 1 || points === 5 ? EVIDENCE[points] : "",
        levelVote: points >= 4 ? "above" : points === 3 ? "at" : "below",
        summary: points >= 3 ? "Would like to work with them." : "Not yet for this role.",
        privateNotes: "",
      },
    });
  });
}

interface Voice {
  readonly who: CastName;
  readonly choice: "advance" | "hold" | "reject";
  readonly reason: string;
}

/** The manager opens the debrief and the panel votes, sealed; answers the debrief's id. */
export async function debrief(
  story: Story,
  company: Company,
  applicationId: string,
  manager: CastName,
  voices: readonly Voice[],
  days: number,
): Promise<string> {
  const { people } = company;
  story.at(days, "08:30");
  await story.act(people[manager], "debrief.open", (tx) => openDebrief(tx, { applicationId, reason: "" }));
  const debriefId = await story.look(people[manager], async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      "select id from debrief where organization_id = $1 and application_id = $2",
      [tx.organizationId, applicationId],
    );
    return row?.id ?? "";
  });
  story.at(days, "11:00");
  for (const { who, choice, reason } of voices)
    await story.act(people[who], "debrief.vote", (tx) =>
      castVote(tx, { debriefId, vote: { choice, levelId: null, confidence: choice === "hold" ? 1 : 2, reason } }),
    );
  return debriefId;
}

/** The manager decides, by name, with reasons and the dissent written down. */
export async function decide(
  story: Story,
  { people }: Company,
  debriefId: string,
  manager: CastName,
  days: number,
  dissent = "",
): Promise<void> {
  story.at(days, "15:00");
  await story.act(people[manager], "debrief.decide", async (tx) =>
    decideDebrief(tx, {
      debriefId,
      expectedVersion: await versionOf(tx, "debrief", debriefId),
      decision: {
        outcome: "advance",
        levelId: null,
        rationale: "Every must-have is at the bar or above with evidence from two people; planning stands out.",
        dissent,
        nextStep: "Offer within the range",
      },
    }),
  );
}
