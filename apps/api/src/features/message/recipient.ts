import { greetingName } from "@leadline/domain/candidate/name";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";

/** A transaction, or a request that only reads. */
export type Asking = Pick<Tx, "organizationId" | "query">;

/** Whom a mail goes to, and how they read. */
export interface Recipient {
  readonly candidateId: string | null;
  readonly memberId: string | null;
  readonly address: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly name: string;
  /** How a letter addresses them. */
  readonly greeting: string;
}

/** A candidate at the address they used last, or at one of theirs that is named. */
export async function candidateRecipient(tx: Asking, candidateId: string, address?: string): Promise<Recipient> {
  const [row] = await tx.query<CandidateRow>(CANDIDATE, [tx.organizationId, candidateId, address ?? null]);
  if (!row) throw notFound();
  return {
    candidateId,
    memberId: null,
    address: row.email,
    locale: row.locale,
    timeZone: row.timeZone,
    name: row.name,
    greeting: greetingName(row.name, row.preferredName),
  };
}

interface CandidateRow {
  readonly name: string;
  readonly preferredName: string | null;
  readonly locale: string;
  readonly timeZone: string;
  readonly email: string;
}

const CANDIDATE = `
  select c.name, c.preferred_name as "preferredName", c.locale, coalesce(c.time_zone, o.time_zone) as "timeZone", e.email
  from candidate c
  join organization o on o.organization_id = c.organization_id
  join candidate_email e on e.organization_id = c.organization_id and e.candidate_id = c.id
  where c.organization_id = $1 and c.id = $2 and ($3::text is null or e.email = $3)
  order by e.position limit 1`;

export async function memberRecipient(tx: Asking, memberId: string): Promise<Recipient> {
  const [row] = await tx.query<MemberRow>(
    `select name, email, locale, time_zone as "timeZone" from member where organization_id = $1 and id = $2`,
    [tx.organizationId, memberId],
  );
  if (!row) throw notFound();
  return {
    candidateId: null,
    memberId,
    address: row.email,
    locale: row.locale,
    timeZone: row.timeZone,
    name: row.name,
    greeting: greetingName(row.name, null),
  };
}

interface MemberRow {
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** Who answers a candidate's questions about a requisition: its recruiter, else its owner. */
export interface ContactPerson {
  readonly memberId: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
}

export async function contactOf(tx: Asking, requisitionId: string): Promise<ContactPerson> {
  const [row] = await tx.query<ContactPerson>(CONTACT, [tx.organizationId, requisitionId]);
  if (!row) throw notFound();
  return row;
}

const CONTACT = `
  select m.id as "memberId", m.name, coalesce(m.title, '') as title, m.email
  from requisition r
  left join hiring_team_member h on h.organization_id = r.organization_id and h.requisition_id = r.id and h.role = 'recruiter'
  join member m on m.organization_id = r.organization_id and m.id = coalesce(h.member_id, r.owner_id)
  where r.organization_id = $1 and r.id = $2
  order by m.disabled_at nulls first, m.created_at, m.id limit 1`;

/** The organization as mail names it. */
export interface Sender {
  readonly name: string;
  readonly slug: string;
  readonly privacyContact: string;
  readonly timeZone: string;
}

export async function senderOf(tx: Asking): Promise<Sender> {
  const [row] = await tx.query<Sender>(
    `select name, slug, privacy_contact as "privacyContact", time_zone as "timeZone" from organization where organization_id = $1`,
    [tx.organizationId],
  );
  if (!row) throw notFound();
  return row;
}
