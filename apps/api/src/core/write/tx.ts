import { createHash } from "node:crypto";
import { can, type Relation, type TeamRole } from "@leadline/domain/authorization/can";
import type { Action } from "@leadline/domain/authorization/matrix";
import { DOMAIN_EVENTS, type DomainEvent } from "@leadline/domain/event/domain-event";
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from "typeorm";
import { v7 as uuidv7 } from "uuid";
import { actorId, askerOf, type Actor } from "../actor.js";
import { forbidden, notFound } from "../graphql/errors.js";
import { isId } from "../id.js";
import type { JobName, Jobs, Queue } from "./queue.js";
import { teamRoles } from "../database/scope.js";

/** A row that belongs to an organization. */
export interface Owned extends ObjectLiteral {
  readonly organizationId: string;
  readonly id: string;
}

/** What an action is about: enough to find how the actor stands to it. */
export interface Subject {
  readonly requisitionId?: string;
  readonly candidateId?: string;
  /** The object is the actor's own: their interview, request, card, application. */
  readonly own?: boolean;
}

// Many ids of one transaction carry one instant; this keeps what happened first before what happened next.
let sequence = 0;

/** What a use case may touch: one transaction, in one organization, at one instant. */
export class Tx {
  constructor(
    readonly em: EntityManager,
    readonly actor: Actor,
    readonly now: Date,
    private readonly queue: Queue,
  ) {}

  get organizationId(): string {
    return this.actor.organizationId;
  }

  /** A new id that sorts by time, and within one millisecond in the order of asking. */
  newId(): string {
    sequence = (sequence + 1) % 0x7fff_ffff;
    return uuidv7({ msecs: this.now.getTime(), seq: sequence });
  }

  /** The next human reference of a kind: REQ-12, APP-341, INT-88. */
  async newRef(kind: "REQ" | "JOB" | "APP" | "INT" | "CAN" | "OFF"): Promise<string> {
    const [row] = await this.query<{ last: number }>(
      `insert into ref_counter (organization_id, kind, last) values ($1, $2, 1)
       on conflict (organization_id, kind) do update set last = ref_counter.last + 1 returning last`,
      [this.organizationId, kind],
    );
    return `${kind}-${row?.last ?? 1}`;
  }

  /** Rows of a statement inside the transaction. Also answers `returning` of writes. */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const answer: unknown = await this.em.query(sql, [...parameters]);
    // typeorm answers writes with [rows, count] and reads with rows.
    if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === "number")
      return answer[0] as Row[];
    return answer as Row[];
  }

  /** The organization's own row; another organization's is not found. */
  async find<T extends Owned>(entity: EntityTarget<T>, id: string): Promise<T> {
    if (!isId(id)) throw notFound();
    return this.must(await this.em.findOne(entity, { where: this.owned<T>({ id }) }));
  }

  /** The row by other columns, or null when there is none. */
  async findBy<T extends Owned>(entity: EntityTarget<T>, where: FindOptionsWhere<T>): Promise<T | null> {
    return await this.em.findOne(entity, { where: this.owned<T>(where) });
  }

  /** The same, kept from others until the transaction ends: for the row about to change. */
  async lock<T extends Owned>(entity: EntityTarget<T>, id: string): Promise<T> {
    if (!isId(id)) throw notFound();
    const row = await this.em.findOne(entity, {
      where: this.owned<T>({ id }),
      lock: { mode: "pessimistic_write" },
    });
    return this.must(row);
  }

  /** Stops the request when the table says no; what the actor may not even know of is not found. */
  async authorize(action: Action, subject: Subject = {}): Promise<void> {
    if (!(await this.may(action, subject))) {
      if (subject.requisitionId && !(await this.may("requisition.read", subject)) && !subject.own) throw notFound();
      throw forbidden();
    }
  }

  /** Whether the table lets the actor do this to that. */
  async may(action: Action, subject: Subject = {}): Promise<boolean> {
    return can(askerOf(this.actor), action, await this.relation(subject));
  }

  /** How the actor stands to the subject. */
  async relation({ requisitionId, candidateId, own }: Subject): Promise<Relation> {
    if (this.actor.kind !== "member") return { own: own ?? false };
    const [row] = await this.query<{
      teamRoles: TeamRole[] | null;
      confidential: boolean | null;
      approver: boolean;
      aboutSelf: boolean;
    }>(RELATION, [requisitionId ?? null, candidateId ?? null, this.organizationId, this.actor.memberId]);
    return {
      teamRoles: row?.teamRoles ?? [],
      confidential: row?.confidential ?? false,
      approver: row?.approver ?? false,
      aboutSelf: row?.aboutSelf ?? false,
      own: own ?? false,
    };
  }

  /** Appends to the activity: timeline, audit and outbox in one row. Reactions run after the commit. */
  async record(event: DomainEvent, options: { readonly onBehalfOf?: string } = {}): Promise<string> {
    const id = this.newId();
    const { version, facts } = DOMAIN_EVENTS[event.type];
    await this.query(RECORD, [
      this.organizationId,
      id,
      this.now,
      this.actor.kind,
      actorId(this.actor),
      options.onBehalfOf ?? null,
      event.type,
      version,
      event.requisitionId ?? null,
      event.applicationId ?? null,
      event.subjectId,
      JSON.stringify(facts.parse(event.facts)),
    ]);
    await this.queue.send(this.em, "activity", {
      organizationId: this.organizationId,
      activityId: id,
      type: event.type,
    });
    return id;
  }

  /**
   * Puts work on the queue: it starts when this transaction has ended well, and not before `startAfter`. The queue
   * compares that with the database's clock, so it is told only of a time that has yet to come.
   */
  async enqueue<N extends JobName>(name: N, job: Jobs[N], startAfter?: Date): Promise<void> {
    await this.queue.send(this.em, name, job, startAfter && startAfter > this.now ? startAfter : undefined);
  }

  /** Serializes all transactions that name the same key, until this one ends. */
  async exclusively(...keys: readonly string[]): Promise<void> {
    const hashes = keys.map((key) =>
      createHash("sha256").update(`${this.organizationId}/${key}`).digest().readBigInt64BE(),
    );
    const ordered = [...new Set(hashes)].toSorted((a, b) => (a < b ? -1 : 1));
    await this.query("select pg_advisory_xact_lock(key) from unnest($1::bigint[]) as key", [ordered.map(String)]);
  }

  private owned<T extends Owned>(where: object): FindOptionsWhere<T> {
    return { ...where, organizationId: this.organizationId } as FindOptionsWhere<T>;
  }

  private must<T>(row: T | null): T {
    if (row === null) throw notFound();
    return row;
  }
}

const RECORD = `insert into activity (organization_id, id, at, actor_kind, actor_id, on_behalf_of, type, version,
  requisition_id, application_id, subject_id, facts) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)`;

const RELATION = `
  select r.confidential, ${teamRoles("r")} as "teamRoles",
    exists (select 1 from approver p join approval_group g on g.organization_id = p.organization_id and g.id = p.group_id
            join approval_flow f on f.organization_id = g.organization_id and f.id = g.flow_id
            left join offer o on o.organization_id = f.organization_id and o.id = f.subject_id
            left join application oa on oa.organization_id = o.organization_id and oa.id = o.application_id
            where p.organization_id = m.organization_id and p.member_id = m.id
              and (f.subject_id = r.id or oa.requisition_id = r.id)) as approver,
    coalesce(m.linked_candidate_id = $2::uuid, false) as "aboutSelf"
  from member m left join requisition r on r.organization_id = m.organization_id and r.id = $1::uuid
  where m.organization_id = $3 and m.id = $4`;
