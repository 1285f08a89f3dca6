import { blockInput } from "@leadline/domain/interview/interview-inputs";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { toRange } from "#features/interview/schedule/time-range.js";
import { lockSelf, type AvailabilityOutcome } from "./set-availability.js";

/** More would be a calendar, which this is not. */
const MOST_BLOCKS = 200;

/** A member keeps a stretch of time free of interviews. Those that stand in it already stay; they are asked to answer them. */
export async function blockTime(tx: Tx, given: unknown): Promise<Result<AvailabilityOutcome, InvalidInput>> {
  const input = parseInput(blockInput, given);
  if (!input.ok) return input;
  const { id: memberId } = await lockSelf(tx);

  const { from, until, reason } = input.value;
  if (until <= tx.now.getTime()) return invalid("until", "Choose a time that is still to come.");
  const [counted] = await tx.query<{ ahead: number }>(
    `select count(*)::int as ahead from member_busy where organization_id = $1 and member_id = $2 and upper(during) > $3`,
    [tx.organizationId, memberId, tx.now],
  );
  if ((counted?.ahead ?? 0) >= MOST_BLOCKS)
    return invalid("from", `You have blocked ${MOST_BLOCKS} times already. Remove some, or change your hours.`);

  const blockId = tx.newId();
  await tx.query(`insert into member_busy (organization_id, id, member_id, during, reason) values ($1,$2,$3,$4,$5)`, [
    tx.organizationId,
    blockId,
    memberId,
    toRange({ start: from, end: until }),
    reason === "" ? null : reason,
  ]);

  await tx.record({ type: "member.time_blocked", subjectId: memberId, facts: { blockId } });
  return ok({ memberId });
}

/** The stretch is free again. */
export async function unblockTime(
  tx: Tx,
  { blockId }: { readonly blockId: string },
): Promise<Result<AvailabilityOutcome, never>> {
  const { id: memberId } = await lockSelf(tx);

  const removed = await tx.query(
    `delete from member_busy where organization_id = $1 and id = $2 and member_id = $3 returning id`,
    [tx.organizationId, blockId, memberId],
  );
  if (removed.length === 0) throw notFound();

  await tx.record({ type: "member.time_unblocked", subjectId: memberId, facts: { blockId } });
  return ok({ memberId });
}
