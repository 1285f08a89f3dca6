import { comparableLink, matchCandidate, type KnownPerson } from "@leadline/domain/application/apply/submit";
import type { Tx } from "#core/write/tx.js";
import { Candidate } from "#features/candidate/candidate.entity.js";
import { comparablePhone } from "./comparable-phone.js";

interface Applying {
  readonly name: string;
  readonly called: string;
  readonly email: string;
  readonly phone: string | null;
  readonly link: string;
  readonly locale: string;
}

/** Who sends an application: known by the address, or new. What is known of somebody is never overwritten here. */
export interface Applicant {
  readonly candidateId: string;
  readonly isNew: boolean;
  /** A known person with the same name and phone or link; a member decides whether they are the same. */
  readonly perhapsSameAs: string | null;
}

/** Finds the person behind an application among those the organization knows, or adds them. */
export async function findOrAddCandidate(tx: Tx, applying: Applying): Promise<Applicant> {
  const phone = comparablePhone(applying.phone);
  const links = applying.link === "" ? [] : [applying.link];
  const known = await knownPeople(tx, applying.email, phone, links.map(comparableLink));
  const match = matchCandidate(
    { name: applying.name, emails: [applying.email], phones: phone === null ? [] : [phone], links },
    known,
  );
  if (match.kind === "same") return { candidateId: match.candidateId, isNew: false, perhapsSameAs: null };

  const candidateId = tx.newId();
  const ref = await tx.newRef("CAN");
  await tx.em.insert(Candidate, {
    organizationId: tx.organizationId,
    id: candidateId,
    ref,
    name: applying.name,
    preferredName: applying.called === "" ? null : applying.called,
    locale: applying.locale,
    links,
    tags: [],
    private: false,
    createdAt: tx.now,
    version: 1,
  });
  await tx.query(`insert into candidate_email (organization_id, candidate_id, email) values ($1,$2,$3)`, [
    tx.organizationId,
    candidateId,
    applying.email,
  ]);
  if (phone !== null)
    await tx.query(`insert into candidate_phone (organization_id, candidate_id, phone) values ($1,$2,$3)`, [
      tx.organizationId,
      candidateId,
      phone,
    ]);
  await tx.record({ type: "candidate.created", subjectId: candidateId, facts: { ref } });
  return { candidateId, isNew: true, perhapsSameAs: match.kind === "perhaps" ? match.candidateId : null };
}

const knownPeople = (tx: Tx, email: string, phone: string | null, links: readonly string[]): Promise<KnownPerson[]> =>
  tx.query<KnownPerson>(KNOWN, [tx.organizationId, email, phone, links]);

// Whoever shares the address, the phone or a link; oldest first, so that a duplicate never shadows the original.
const KNOWN = `
  select c.id as "candidateId", c.name, c.links,
    array(select e.email from candidate_email e where e.organization_id = c.organization_id and e.candidate_id = c.id) as emails,
    array(select p.phone from candidate_phone p where p.organization_id = c.organization_id and p.candidate_id = c.id) as phones
  from candidate c
  where c.organization_id = $1 and c.anonymized_at is null and (
    exists (select 1 from candidate_email e where e.organization_id = c.organization_id and e.candidate_id = c.id and e.email = $2)
    or exists (select 1 from candidate_phone p where p.organization_id = c.organization_id and p.candidate_id = c.id and p.phone = $3)
    or exists (select 1 from unnest(c.links) link
               where regexp_replace(regexp_replace(lower(link), '^https?://(www\\.)?', ''), '[/?#]+$', '') = any($4::text[])))
  order by c.created_at, c.id limit 50`;
