import { allowsCommand, isInPipeline, type ApplicationCommand } from "@leadline/domain/application/application-status";
import { nextStep, type NextStep } from "@leadline/domain/application/standing/next-step";
import { can, type Relation, type TeamRole } from "@leadline/domain/authorization/can";
import type { Action } from "@leadline/domain/authorization/matrix";
import type { NoteReader } from "@leadline/domain/note/note-visibility";
import { isOverdue } from "@leadline/domain/pipeline/deadline";
import type { Instant } from "@leadline/domain/shared/instant";
import { actorId, askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import type { Parts } from "./application-parts.js";
import type { SummaryRow } from "./application-summary.js";

/** A summary with how the asker stands to it: what resolvers of an application are handed. */
export interface ApplicationView extends SummaryRow {
  readonly relation: Relation;
  /** Parts of the page the statement brought along. */
  readonly parts?: Partial<Parts>;
}

/** How a row answers who asks; every statement that reads applications selects these. */
export interface Standing {
  readonly teamRoles: readonly TeamRole[];
  readonly confidential: boolean;
}

export const viewOf = (summary: SummaryRow, { teamRoles, confidential }: Standing): ApplicationView => ({
  ...summary,
  relation: { teamRoles, confidential },
});

/** Whether the table lets the asker do this to the application. */
export const mayOn = (context: Context, { relation }: Pick<ApplicationView, "relation">, action: Action): boolean =>
  can(askerOf(context.someone), action, relation);

/** Whoever asks, as a reader of the application's notes. */
export const noteReaderOf = (context: Context, view: Pick<ApplicationView, "relation">): NoteReader => ({
  memberId: actorId(context.someone) ?? "",
  readsNotes: mayOn(context, view, "note.read"),
  readsPrivateNotes: mayOn(context, view, "note.private.read"),
});

/** Whether the table allows it and the application stands so that it makes sense. */
export const canNow = (context: Context, view: ApplicationView, action: Action, command: ApplicationCommand): boolean =>
  mayOn(context, view, action) && allowsCommand(view.status, command);

/** The next step as the card shows it. */
export function nextStepOf(view: ApplicationView, now: Instant): NextStep {
  const { status, stage, interviews, scorecards, debrief, offer } = view;
  return nextStep(
    {
      status,
      stageType: stage?.type ?? "review",
      replyDueAt: instantOf(view.replyDueAt),
      interviews: { ...interviews, nextAt: instantOf(interviews.nextAt) },
      scorecards,
      debrief,
      offer,
    },
    now,
  );
}

/** Whether the candidate is owed an answer that is late. */
export const isLate = ({ status, replyDueAt }: ApplicationView, now: Instant): boolean =>
  isInPipeline(status) && isOverdue(instantOf(replyDueAt), now);

const instantOf = (written: string | null): Instant | null => (written === null ? null : Date.parse(written));
