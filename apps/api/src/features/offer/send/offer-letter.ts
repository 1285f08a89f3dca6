import { dayEndingAt } from "@leadline/domain/shared/end-of-day";
import { longDay, tagOf } from "#core/locale-text.js";
import type { Tx } from "#core/write/tx.js";
import type { LockedOffer } from "#features/offer/lock-offer.js";
import { letterWords } from "./offer-letter.words.js";

interface Signing {
  readonly organization: string;
  readonly level: string | null;
  readonly author: string;
}

/**
 * The letter as plain text, paragraph by paragraph with an empty line between: what the page and the PDF show and
 * what the stored hash (SHA-256 of the UTF-8 text) is taken of.
 */
export async function letterOf(tx: Tx, { current, facts }: LockedOffer, expiresAt: Date): Promise<string> {
  const [signing] = await tx.query<Signing>(
    `select o.name as organization, l.name as level, m.name as author from organization o
     join member m on m.organization_id = o.organization_id and m.id = $2
     left join level l on l.organization_id = o.organization_id and l.id = $3 where o.organization_id = $1`,
    [tx.organizationId, current.createdBy, current.levelId],
  );
  if (!signing) throw new Error("An offer without an author cannot be signed.");
  const { organization, level, author } = signing;
  const { timeZone } = facts;
  const locale = tagOf(facts.locale);
  const say = letterWords(locale);
  const amount = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: current.currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  const digits = amount.resolvedOptions().maximumFractionDigits ?? 2;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  const until = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone });
  const lastDay = dayEndingAt(expiresAt.getTime(), timeZone);
  const lastMoment = lastDay ? say("endOf", { day: longDay(lastDay, facts.locale) }) : until.format(expiresAt);
  const paragraphs = [
    say("heading", { title: current.title }),
    say("salutation", { name: facts.candidateName }),
    say("opening", { organization, title: current.title }),
    level && say("level", { level }),
    say("pay", { amount: amount.format(current.baseMinor / 10 ** digits), interval: current.payInterval }),
    current.bonusPercent !== null && current.bonusPercent > 0 && say("bonus", { percent: current.bonusPercent }),
    current.equity && say("equity", { equity: current.equity }),
    say("start", { day: day.format(new Date(`${current.startOn}T00:00:00Z`)) }),
    current.extras && `${say("extras")}\n${current.extras}`,
    say("answer", { until: lastMoment, city: timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone }),
    say("questions"),
    `${say("closing")}\n${say("signature", { name: author, organization })}`,
  ];
  return paragraphs.filter((paragraph) => typeof paragraph === "string" && paragraph !== "").join("\n\n");
}
