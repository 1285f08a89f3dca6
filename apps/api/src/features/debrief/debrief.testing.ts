import { aKey, as, type Answer, type Visitor, type World } from "#testing/world.js";

/** Everything the debrief page asks for. */
export const DEBRIEF_FIELDS = `
  id debriefId state version candidateName othersHidden notHeld unlockReason unlockedByName votesIn revealedEarly
  columns { id memberName interviewShortName status required hidden amended waiveReason recommendation
    recommendationEvidence levelVote summary }
  missing { memberName interviewTitle status }
  competencies { competency name mustHave weight spread discuss cells { cardId score notObserved evidence anchor } }
  unseen { name weight }
  figures { opinion mismatched gaps profile profileLower competencies { competency mean evidenceCredit raters } }
  voters { memberName required vote { choice levelName confidence reason } }
  own { memberName vote { choice confidence reason } }
  decisions { outcome levelName rationale dissent nextStep decidedBy }
  viewerCan { open waive vote reveal decide reopen }`;

const RESULT = `
  ... on DebriefChanged { debrief { ${DEBRIEF_FIELDS} } }
  ... on Problem { __typename message } ... on DebriefLocked { missing } ... on VotesOutstanding { outstanding }
  ... on InvalidInput { issues { path } } ... on VersionConflict { currentVersion }`;

/** The debrief page of an application, as somebody sees it. */
export const debriefOf = async (world: World, visitor: Visitor, ref: string): Promise<Answer> => {
  const answer = await as(world, visitor)(`query D($ref: String!) { debrief(ref: $ref) { ${DEBRIEF_FIELDS} } }`, {
    ref,
  });
  return { ...answer, data: answer.data?.debrief };
};

const COMMANDS = {
  openDebrief: "OpenDebriefInput",
  waiveScorecard: "WaiveScorecardInput",
  castVote: "CastVoteInput",
  revealVotes: "DebriefCommandInput",
  decideDebrief: "DecideDebriefInput",
  reopenDebrief: "DebriefCommandInput",
} as const;

/** Gives a command to a debrief as somebody. */
export const debriefCommand = async (
  world: World,
  visitor: Visitor,
  name: keyof typeof COMMANDS,
  input: object,
): Promise<Answer> => {
  const answer = await as(world, visitor)(
    `mutation C($input: ${COMMANDS[name]}!) { ${name}(input: $input) { ${RESULT} } }`,
    { input: { clientMutationId: aKey(), ...input } },
  );
  return { ...answer, data: answer.data?.[name] };
};

/** The reference of an application. */
export const refOf = (world: World, applicationId: string): Promise<string> =>
  world.inside(async (tx) => {
    const [row] = await tx.query<{ ref: string }>(
      "select ref from application where organization_id = $1 and id = $2",
      [tx.organizationId, applicationId],
    );
    return row?.ref ?? "";
  });
