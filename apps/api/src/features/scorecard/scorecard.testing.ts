import type { ScorecardContent } from "@leadline/domain/scorecard/scorecard";
import { HOUR } from "@leadline/domain/shared/instant";
import type { MemberActor } from "#core/actor.js";
import { aLoop, anInterview, type BuiltInterview, type Loop } from "#features/interview/interview.testing.js";
import { aKey, as, type Answer, type Visitor, type World } from "#testing/world.js";

/** An interview that ended an hour ago, held by these people, who owe their cards. */
export async function aHeldInterview(
  world: World,
  interviewerIds: readonly string[],
  about: {
    readonly loop?: Loop;
    readonly state?: "awaiting_feedback" | "in_progress";
    readonly hoursAgo?: number;
  } = {},
): Promise<BuiltInterview> {
  const loop = about.loop ?? (await aLoop(world));
  const end = world.services.now().getTime() - (about.hoursAgo ?? 1) * HOUR;
  const state = about.state ?? "awaiting_feedback";
  return await anInterview(world, { loop, interviewerIds, state, during: { start: end - HOUR, end } });
}

/** A card that can be handed in, in the words of the API. */
export const aCompleteCard = (more: Partial<ScorecardContent> = {}): object => ({
  ratings: [
    { competency: "TL-PLAN", score: 4, evidence: "Cut the report, kept the ledger check." },
    { competency: "TL-JUDG", notObserved: true },
  ],
  recommendation: "YES",
  ...more,
});

const CARD = `
  ... on ScorecardSaved { kit { id othersHidden scorecard { state version recommendation ratings { competency score notObserved evidence }
    recommendationEvidence summary privateNotes levelVote } viewerCan { save submit amend openDebrief } } }
  ... on Problem { __typename message }
  ... on CardIncomplete { gaps { type competency } } ... on InvalidInput { issues { path message } }
  ... on VersionConflict { currentVersion }`;

const command =
  (name: "saveScorecard" | "submitScorecard" | "amendScorecard") =>
  (world: World, visitor: Visitor) =>
  async (interviewId: string, expectedVersion: number, content: object, key = aKey()): Promise<Answer> => {
    const answered = await as(world, visitor)(
      `mutation Card($input: ScorecardInput!) { ${name}(input: $input) { ${CARD} } }`,
      { input: { clientMutationId: key, interviewId, expectedVersion, content } },
    );
    return { ...answered, data: answered.data?.[name] };
  };
export const saveCard = command("saveScorecard");
export const submitCard = command("submitScorecard");
export const amendCard = command("amendScorecard");

/** Hands in a member's card over HTTP; most tests are about what follows. */
export async function handIn(
  world: World,
  member: MemberActor,
  interviewId: string,
  content: object = aCompleteCard(),
): Promise<void> {
  const { data } = await submitCard(world, member)(interviewId, await versionOf(world, member, interviewId), content);
  if (data.__typename !== undefined) throw new Error(data.message);
}

/** The version of a member's card. */
export const versionOf = async (world: World, { memberId }: MemberActor, interviewId: string): Promise<number> =>
  (await storedCard(world, interviewId, memberId))["version"] as number;

/** A card as it is stored, with its ratings: for "and changes nothing". */
export const storedCard = async (
  world: World,
  interviewId: string,
  memberId: string,
): Promise<Record<string, unknown>> =>
  await world.inside(async (tx) => {
    const [row] = await tx.query<Record<string, unknown>>(
      `select s.*, (select jsonb_agg(r order by r.competency) from rating r
         where r.organization_id = s.organization_id and r.scorecard_id = s.id) as ratings
       from scorecard s where s.organization_id = $1 and s.interview_id = $2 and s.member_id = $3`,
      [tx.organizationId, interviewId, memberId],
    );
    return row ?? {};
  });
