import { ok, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { Application } from "#features/application/application.entity.js";
import { cancelMessage, type MessageNotWaiting } from "#features/message/cancel-message.js";
import { Message } from "#features/message/message.entity.js";
import type { LetterOutcome } from "./write-letter.js";

/** Stops mail to a candidate that waits to be sent: a letter, or the answer to a rejected application. */
export async function stopMessage(
  tx: Tx,
  { messageId }: { readonly messageId: string },
): Promise<Result<LetterOutcome, MessageNotWaiting>> {
  const { applicationId } = await tx.find(Message, messageId);
  if (applicationId === null) throw notFound();
  const { requisitionId, candidateId } = await tx.find(Application, applicationId);
  await tx.authorize("message.cancel", { requisitionId, candidateId });

  const cancelled = await cancelMessage(tx, messageId);
  return cancelled.ok ? ok({ applicationId, messageId }) : cancelled;
}
