import { consentsOfApplication } from "@leadline/domain/privacy/consent";
import type { Tx } from "#core/write/tx.js";

interface Agreed {
  readonly candidateId: string;
  readonly applicationId: string;
  readonly noticeVersion: string;
  readonly locale: string;
  readonly keepForOtherJobs: boolean;
}

/** Keeps what somebody agreed to, by version and language of the words they saw. */
export async function keepConsent(tx: Tx, agreed: Agreed): Promise<void> {
  const consents = consentsOfApplication(agreed);
  for (const { kind, textVersion, locale, expiresAfterMonths } of consents)
    await tx.query(
      `insert into consent (organization_id, id, candidate_id, application_id, kind, text_version, locale, given_at,
         expires_at) values ($1,$2,$3,$4,$5,$6,$7,$8::timestamptz, $8::timestamptz + make_interval(months => $9::int))`,
      [
        tx.organizationId,
        tx.newId(),
        agreed.candidateId,
        agreed.applicationId,
        kind,
        textVersion,
        locale,
        tx.now,
        expiresAfterMonths,
      ],
    );
  await tx.record({
    type: "consent.given",
    subjectId: agreed.candidateId,
    applicationId: agreed.applicationId,
    facts: { kinds: consents.map(({ kind }) => kind), textVersion: agreed.noticeVersion, locale: agreed.locale },
  });
}
