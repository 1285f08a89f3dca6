import { as, type World } from "../world.js";
import type { AppDocument } from "./app-documents.js";
import type { Play } from "./plays.js";
import { statementsOf } from "./statements.js";

/**
 * Statements a query sends beyond one for each of its root fields. Two are allowed; but were they allowed to everybody,
 * a statement per row of a list with two rows would not be seen. So whoever needs them is named here, with the reason.
 */
const BEYOND: Readonly<Record<string, 1 | 2>> = {
  // The loop, then the calendars of whoever may sit in it, then its interviews.
  "employer.SchedulePage": 2,
  // The loop, the panel's calendars, the candidate's calendar: free time is computed from all three.
  "employer.FreeTimes": 2,
  "candidate.BookingPage": 2,
  // Who may reject, whom the letter greets, who signs it.
  "employer.RejectionLetterPreview": 2,
};

/** What a query of an app promises and does not keep, played in each of these ways; empty when all is well. */
export async function brokenPromises(
  world: World,
  { app, name, text }: AppDocument,
  plays: readonly Play[],
): Promise<string[]> {
  const broken = new Set<string>();
  let isWhole = false;
  for (const { by, variables } of plays) {
    const { answer, statements } = await statementsOf(() => as(world, by, app)(text, variables));
    if (answer.errors) broken.add(`was refused: ${answer.errors[0]?.message}`);
    if (answer.errors || answer.data === null) continue;
    const roots = Object.values<unknown>(answer.data);
    isWhole ||= roots.every((root) => root !== null);
    const allowed = roots.length + (BEYOND[`${app}.${name}`] ?? 0);
    if (statements.length > allowed)
      broken.add(`sent ${statements.length} statements for ${roots.length} root fields:\n${statements.join("\n")}`);
  }
  if (plays.length === 0) broken.add("is in no play: say in plays.ts who sends it and with what");
  else if (!isWhole) broken.add("was never answered whole, so nothing was counted");
  return [...broken];
}
