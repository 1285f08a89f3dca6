import { email } from "@leadline/domain/shared/text";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { CANDIDATE_ORIGIN, LINK_TOKEN } from "#features/message/mail-content.js";
import { queueMessage } from "#features/message/queue-message.js";
import { candidateRecipient, senderOf } from "#features/message/recipient.js";
import { signInMail } from "./sign-in-link.mail.js";

const input = z.object({ email });

/** Mails a fresh sign-in link to an address that belongs to a candidate; the answer is the same when it does not. */
export async function requestSignInLink(
  tx: Tx,
  asked: unknown,
): Promise<Result<{ readonly asked: true }, InvalidInput>> {
  const read = parseInput(input, asked);
  if (!read.ok) return read;
  const address = read.value.email;
  const [known] = await tx.query<{ candidateId: string }>(
    `select e.candidate_id as "candidateId" from candidate_email e
     join candidate c on c.organization_id = e.organization_id and c.id = e.candidate_id and c.anonymized_at is null
     where e.organization_id = $1 and e.email = $2 order by c.created_at limit 1`,
    [tx.organizationId, address],
  );
  if (!known) return ok({ asked: true });

  const { candidateId } = known;
  const to = await candidateRecipient(tx, candidateId, address);
  const sender = await senderOf(tx);
  const messageId = await queueMessage(tx, {
    template: "session.sign_in_link",
    to,
    content: signInMail({ to, sender, url: `${CANDIDATE_ORIGIN}/${sender.slug}/me/open?token=${LINK_TOKEN}` }),
    link: { kind: "sign_in", candidateId, singleUse: true, validForMinutes: 10, payload: { address } },
  });
  await tx.record({ type: "candidate.link_requested", subjectId: candidateId, facts: { messageId } });
  return ok({ asked: true });
}
