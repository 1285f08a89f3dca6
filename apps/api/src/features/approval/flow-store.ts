import type { Flow, FlowState, GroupState, SeatState } from "@leadline/domain/approval/approval-flow";
import type { ApprovalSubject } from "@leadline/domain/approval/choose-process";
import type { Tx } from "#core/write/tx.js";
import { notFound } from "#core/graphql/errors.js";

/** A flow as it is stored: the domain's flow, and the ids its rows have. */
export interface StoredFlow {
  readonly id: string;
  readonly subject: ApprovalSubject;
  readonly subjectId: string;
  readonly subjectVersion: number;
  /** By position. */
  readonly groupIds: readonly string[];
  readonly flow: Flow;
}

interface FlowRow {
  readonly id: string;
  readonly subject: ApprovalSubject;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly requestedBy: string;
  readonly state: FlowState;
  readonly sequential: boolean;
}

interface SeatRow {
  readonly groupId: string;
  readonly name: string;
  readonly required: number;
  readonly groupState: GroupState;
  readonly memberId: string;
  readonly state: SeatState;
  readonly reason: string | null;
  readonly actedBy: string | null;
}

const COLUMNS = `id, subject, subject_id as "subjectId", subject_version as "subjectVersion",
  requested_by as "requestedBy", state, sequential`;

/** The flow, kept from others until the transaction ends. */
export async function lockFlow(tx: Tx, flowId: string): Promise<StoredFlow> {
  const [row] = await tx.query<FlowRow>(
    `select ${COLUMNS} from approval_flow where organization_id = $1 and id = $2 for update`,
    [tx.organizationId, flowId],
  );
  if (!row) throw notFound();
  return await withGroups(tx, row);
}

/** The flow that waits for answers about a subject, locked; undefined when none does. */
export async function lockPendingFlow(tx: Tx, subjectId: string): Promise<StoredFlow | undefined> {
  const [row] = await tx.query<FlowRow>(
    `select ${COLUMNS} from approval_flow where organization_id = $1 and subject_id = $2 and state = 'pending' for update`,
    [tx.organizationId, subjectId],
  );
  return row && (await withGroups(tx, row));
}

async function withGroups(tx: Tx, row: FlowRow): Promise<StoredFlow> {
  const seats = await tx.query<SeatRow>(
    `select g.id as "groupId", g.name, g.required, g.state as "groupState", p.member_id as "memberId", p.state,
       p.reason, p.acted_by as "actedBy"
     from approval_group g join approver p on p.organization_id = g.organization_id and p.group_id = g.id
     where g.organization_id = $1 and g.flow_id = $2 order by g.position, p.id`,
    [tx.organizationId, row.id],
  );
  const groupIds = [...new Set(seats.map(({ groupId }) => groupId))];
  const groups = groupIds.map((groupId) => {
    const own = seats.filter((seat) => seat.groupId === groupId);
    return {
      name: own[0]?.name ?? "",
      required: own[0]?.required ?? 1,
      state: own[0]?.groupState ?? "waiting",
      seats: own.map(({ memberId, state, reason, actedBy }) => ({
        memberId,
        state,
        ...(reason !== null && { reason }),
        ...(actedBy !== null && { actedBy }),
      })),
    };
  });
  const { id, subject, subjectId, subjectVersion, requestedBy, state, sequential } = row;
  return { id, subject, subjectId, subjectVersion, groupIds, flow: { state, sequential, requestedBy, groups } };
}

/** Writes a new flow with its groups and people. */
export async function insertFlow(
  tx: Tx,
  flow: Flow,
  request: {
    readonly processId: string;
    readonly subject: ApprovalSubject;
    readonly subjectId: string;
    readonly subjectVersion: number;
    /** The values approvers are asked about. */
    readonly guarded: object;
  },
): Promise<StoredFlow> {
  const id = tx.newId();
  await tx.query(
    `insert into approval_flow (organization_id, id, process_id, subject, subject_id, subject_version, requested_by,
       state, sequential, created_at, guarded) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)`,
    [
      tx.organizationId,
      id,
      request.processId,
      request.subject,
      request.subjectId,
      request.subjectVersion,
      flow.requestedBy,
      flow.state,
      flow.sequential,
      tx.now,
      JSON.stringify(request.guarded),
    ],
  );
  const groupIds: string[] = [];
  for (const [position, group] of flow.groups.entries()) {
    const groupId = tx.newId();
    groupIds.push(groupId);
    await tx.query(
      `insert into approval_group (organization_id, id, flow_id, position, name, required, state)
       values ($1,$2,$3,$4,$5,$6,$7)`,
      [tx.organizationId, groupId, id, position, group.name, group.required, group.state],
    );
    for (const seat of group.seats)
      await tx.query(`insert into approver (organization_id, id, group_id, member_id, state) values ($1,$2,$3,$4,$5)`, [
        tx.organizationId,
        tx.newId(),
        groupId,
        seat.memberId,
        seat.state,
      ]);
  }
  const { subject, subjectId, subjectVersion } = request;
  return { id, subject, subjectId, subjectVersion, groupIds, flow };
}

/** Writes what changed between the stored flow and `next`. Who sits where never changes here. */
export async function updateFlow(tx: Tx, stored: StoredFlow, next: Flow): Promise<void> {
  if (next.state !== stored.flow.state)
    await tx.query(`update approval_flow set state = $3, resolved_at = $4 where organization_id = $1 and id = $2`, [
      tx.organizationId,
      stored.id,
      next.state,
      tx.now,
    ]);
  for (const [position, group] of next.groups.entries()) {
    const before = stored.flow.groups[position];
    const groupId = stored.groupIds[position];
    if (group.state !== before?.state)
      await tx.query(`update approval_group set state = $3 where organization_id = $1 and id = $2`, [
        tx.organizationId,
        groupId,
        group.state,
      ]);
    for (const [place, seat] of group.seats.entries()) {
      if (seat.state === before?.seats[place]?.state) continue;
      await tx.query(
        `update approver set state = $4, reason = $5, acted_by = $6, acted_at = $7
         where organization_id = $1 and group_id = $2 and member_id = $3`,
        [
          tx.organizationId,
          groupId,
          seat.memberId,
          seat.state,
          seat.reason ?? null,
          seat.actedBy ?? null,
          seat.actedBy === undefined ? null : tx.now,
        ],
      );
    }
  }
}
