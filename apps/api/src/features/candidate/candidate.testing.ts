import { v7 as uuidv7 } from "uuid";
import type { World } from "#testing/world.js";
import { Candidate } from "./candidate.entity.js";

export interface CandidateDetails extends Pick<
  Candidate,
  "name" | "currentTitle" | "currentEmployer" | "place" | "timeZone" | "links" | "tags"
> {
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** A person the organization knows; mention only what the test is about. */
export async function aCandidate(
  world: World,
  about: Partial<CandidateDetails> = {},
): Promise<{ readonly candidateId: string; readonly email: string }> {
  const candidateId = uuidv7();
  const { emails = [`c-${candidateId}@example.com`], phones = [], ...columns } = about;
  await world.inside(async (tx) => {
    await tx.em.insert(Candidate, {
      organizationId: tx.organizationId,
      id: candidateId,
      ref: await tx.newRef("CAN"),
      name: "Amara Nwosu",
      currentTitle: "Senior Engineer",
      currentEmployer: "Tidewater Systems",
      place: "Porto, PT",
      timeZone: "Europe/Lisbon",
      locale: "en",
      links: [],
      tags: [],
      private: false,
      createdAt: tx.now,
      version: 1,
      ...columns,
    });
    for (const [position, email] of emails.entries())
      await tx.query(
        "insert into candidate_email (organization_id, candidate_id, email, position, proved_at) values ($1,$2,$3,$4,$5)",
        [tx.organizationId, candidateId, email, position, tx.now],
      );
    for (const [position, phone] of phones.entries())
      await tx.query(
        "insert into candidate_phone (organization_id, candidate_id, phone, position) values ($1,$2,$3,$4)",
        [tx.organizationId, candidateId, phone, position],
      );
  });
  return { candidateId, email: emails[0] ?? "" };
}
