import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { Message, type MessageState } from "./message.entity.js";

/** The mail is on its way or was stopped before; nothing is left to cancel. */
export interface MessageNotWaiting {
  readonly type: "MessageNotWaiting";
  readonly state: MessageState;
}

/** Stops a mail that waits to be sent. The caller has asked whether the actor may. */
export async function cancelMessage(
  tx: Tx,
  messageId: string,
): Promise<Result<{ readonly messageId: string }, MessageNotWaiting>> {
  const message = await tx.lock(Message, messageId);

  if (message.state !== "queued") return refuse({ type: "MessageNotWaiting", state: message.state });

  message.state = "cancelled";
  await tx.em.save(message);

  await tx.record({
    type: "message.cancelled",
    subjectId: messageId,
    ...(message.applicationId && { applicationId: message.applicationId }),
    facts: { template: message.template },
  });
  return ok({ messageId });
}
