import { tagOf } from "#core/locale-text.js";
import type { Tx } from "#core/write/tx.js";
import { letterWords } from "#features/offer/send/offer-letter.words.js";
import type { LetterPaper } from "./letter-paper.js";

/** A letter as it was sent, with what its file is kept by. */
// A type, not an interface: it is handed out of a transaction as JSON.
export type SentLetter = {
  readonly offerId: string;
  readonly versionId: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly ref: string;
  readonly number: number;
  readonly text: string;
  /** ISO instant. */
  readonly sentAt: string;
  readonly organization: string;
  readonly locale: string;
  readonly timeZone: string;
};

/** The letter of one version; null when it has its file already. */
export async function sentLetter(tx: Tx, offerId: string, number: number): Promise<SentLetter | null> {
  const [letter] = await tx.query<SentLetter>(
    `select o.id as "offerId", v.id as "versionId", a.id as "applicationId", a.candidate_id as "candidateId", o.ref, v.number,
       v.letter_text as text, to_json(v.sent_at)#>>'{}' as "sentAt", g.name as organization, c.locale,
       coalesce(l.time_zone, g.time_zone) as "timeZone"
     from offer o
     join offer_version v on v.organization_id = o.organization_id and v.offer_id = o.id and v.number = $3
     join application a on a.organization_id = o.organization_id and a.id = o.application_id
     join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
     join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
     join organization g on g.organization_id = o.organization_id
     left join location l on l.organization_id = r.organization_id and l.id = r.location_id
     where o.organization_id = $1 and o.id = $2 and v.letter_text is not null and v.letter_document_id is null`,
    [tx.organizationId, offerId, number],
  );
  return letter ?? null;
}

/** What is printed: the text word for word, with a head and a foot in the candidate's language. */
export function paperOf({ locale, timeZone, ref, number, text, sentAt, organization }: SentLetter): LetterPaper {
  const say = letterWords(locale);
  return {
    language: locale,
    title: say("fileTitle", { ref }),
    organization,
    day: new Intl.DateTimeFormat(tagOf(locale), { dateStyle: "long", timeZone }).format(new Date(sentAt)),
    text,
    reference: say("reference", { ref, number }),
    page: say("page", { page: "{page}", pages: "{pages}" }),
    notWhole: say("notWhole"),
  };
}
