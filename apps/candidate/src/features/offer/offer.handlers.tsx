import { randomUUID } from "node:crypto";
import type { DocumentType } from "#graphql/generated/index.ts";
import { seeOther, type Answer } from "#http/answer.ts";
import type { Posted } from "#http/posted.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import type { Pay } from "#lib/pay.ts";
import { paths } from "#paths.ts";
import type { FormError } from "#ui/error-summary.tsx";
import { answerTexts } from "./answer-forms.tsx";
import { OFFER_STATES, OfferPage, offerTitle, type OfferPageModel, type OwnOffer } from "./offer-page.tsx";
import { answerOfferMutation, letterQuery, offerPageQuery, openLetterMutation } from "./offer.query.ts";

interface Again {
  readonly errors?: readonly FormError[];
  readonly name?: string;
  readonly reason?: string;
}

/** The offer of an application; pay is shown only shortly after a sign-in link. */
export const showOffer = (visit: Visit): Promise<Answer> => offerAnswer(visit, 200, {});

async function offerAnswer(
  visit: Visit,
  status: number,
  { errors = [], name = "", reason = "" }: Again,
): Promise<Answer> {
  const forFreshLink = seeOther(`${paths.signIn(visit.organization)}?fresh=yes`);
  if (!visit.hasSession) return forFreshLink;
  const applicationRef = visit.params["ref"] ?? "";
  const { organization, me, offer } = await visit.ask(offerPageQuery, { ref: applicationRef });
  if (!organization) throw new Rejection("not_here");
  if (!me?.isFresh) return forFreshLink;
  if (!offer) throw new Rejection("not_here");
  const model: OfferPageModel = {
    organization,
    applicationRef,
    greeting: me.greeting,
    offer: readOffer(offer, visit.zone ?? me.timeZone ?? offer.timeZone),
    typedName: name,
    typedReason: reason,
    errors,
    formKey: randomUUID(),
  };
  return {
    kind: "page",
    status,
    title: offerTitle(model, visit.language),
    employer: organization,
    nav: "own",
    keep: "never",
    body: <OfferPage model={model} />,
  };
}

/** Leads to the letter as a file: to an address on the files' own origin that is good for five minutes. */
export async function showLetter(visit: Visit): Promise<Answer> {
  const forFreshLink = seeOther(`${paths.signIn(visit.organization)}?fresh=yes`);
  if (!visit.hasSession) return forFreshLink;
  const { me, offer } = await visit.ask(letterQuery, { ref: visit.params["ref"] ?? "" });
  if (!me?.isFresh) return forFreshLink;
  if (!offer?.letter) throw new Rejection("not_here");
  const { openDocument } = await visit.ask(openLetterMutation, { input: { documentId: offer.letter.documentId } });
  return seeOther(openDocument.url);
}

/** Accepts or declines, by name. */
export async function submitOffer(visit: Visit, posted: Posted): Promise<Answer> {
  const accept = posted.get("answer") === "accept";
  const name = posted.get("name");
  const reason = posted.get("reason");
  const { answerOffer } = await visit.ask(answerOfferMutation, {
    input: { clientMutationId: posted.get("key"), offerId: posted.get("offerId"), accept, name, reason },
  });
  if (answerOffer.__typename === "OfferAnswered")
    return seeOther(paths.offer(visit.organization, visit.params["ref"] ?? ""));
  const t = answerTexts.in(visit.language);
  const message = accept && name.trim() === "" ? t("missing") : answerOffer.message;
  const error = accept
    ? { target: "name", label: t("accept"), message }
    : { target: "reason", label: t("decline"), message };
  return offerAnswer(visit, 422, { errors: [error], name, reason });
}

type ToldOffer = NonNullable<DocumentType<typeof offerPageQuery>["offer"]>;

const INTERVALS: readonly Pay["interval"][] = ["year", "month", "day", "hour"];

function readOffer(told: ToldOffer, zone: string): OwnOffer {
  const { payInterval, rangeMinMinor, rangeMaxMinor, timeZone: _place, ...offer } = told;
  const interval = INTERVALS.find((known) => known === payInterval) ?? "year";
  const hasRange = typeof rangeMinMinor === "number" && typeof rangeMaxMinor === "number";
  return {
    ...offer,
    interval,
    zone,
    state: OFFER_STATES.find((known) => known === offer.state) ?? "expired",
    levelName: offer.levelName ?? null,
    bonusPercent: offer.bonusPercent ?? null,
    answeredAt: offer.answeredAt ?? null,
    letterBytes: offer.letter?.byteSize ?? null,
    range: hasRange ? { minMinor: rangeMinMinor, maxMinor: rangeMaxMinor, currency: offer.currency, interval } : null,
  };
}
