/** The fields every refusal and every success of a command is asserted by. */
const OUTCOME = `
  __typename
  ... on Problem { message }
  ... on InvalidInput { issues { path message } }
  ... on VersionConflict { currentVersion }
  ... on StageConflict { currentStageId currentStageName currentVersion movedBy movedAt }
  ... on MoveReasonNeeded { concerns }
  ... on ApplicationTransitionRefused { status }
  ... on ApplicationChanged { application { id version status stage { id name } enteredStageAt replyDueAt } }`;

const command = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${OUTCOME} } }`;

export const MOVE = command("moveApplication", "MoveApplicationInput");
export const UNDO_MOVE = command("undoApplicationMove", "ApplicationCommandInput");
export const HOLD = command("holdApplication", "HoldApplicationInput");
export const RESUME = command("resumeApplication", "ApplicationCommandInput");
export const WITHDRAW = command("withdrawApplication", "WithdrawApplicationInput");
export const ASSIGN = command("assignApplication", "AssignApplicationInput");
export const REJECT = command("rejectApplication", "RejectApplicationInput");
export const REINSTATE = command("reinstateApplication", "ApplicationCommandInput");
