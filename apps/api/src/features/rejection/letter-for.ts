import type { RejectionMail } from "@leadline/domain/application/reject/reject";
import { actorId } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { isId } from "#core/id.js";
import { mayOn } from "#features/application/read/application-view.js";
import { applicationById } from "#features/application/read/application.queries.js";
import { renderMail } from "#features/message/render-mail.js";
import { rejectionLetter } from "./rejection-mail.js";

/** The letter as it would be sent now, for whoever may reject the application; null for anybody else. */
export async function letterFor(
  context: Context,
  applicationId: string,
  template: RejectionMail,
): Promise<{ readonly subject: string; readonly text: string } | null> {
  const view = isId(applicationId) ? await applicationById(context, applicationId) : undefined;
  if (!view || !mayOn(context, view, "application.reject")) return null;
  const { actor, read } = { actor: context.someone, read: context.read };
  const asking = { organizationId: actor.organizationId, query: read.query.bind(read) };
  const subject = { candidateId: view.candidate.id, requisitionId: view.requisitionId };
  const letter = await rejectionLetter(asking, actorId(actor), subject, template);
  // The text is the same in every language the letter is set in; only its page differs.
  const { subject: line, text } = renderMail(letter, "en", "");
  return { subject: line, text };
}
