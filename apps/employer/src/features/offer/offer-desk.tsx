import { PAY_INTERVALS } from "@leadline/domain/shared/money";
import { Badge } from "@leadline/ui/badge";
import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { OfferDeskFragment, OfferTermsInput, OfferVersionFragment } from "#graphql/generated/graphql.ts";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import { useOpenFile } from "#lib/open-file.ts";
import { OfferApproval } from "./offer-approval.tsx";
import { OfferCommands } from "./offer-commands.tsx";
import { offerDeskFragment, offerVersionFragment } from "./offer-fragment.ts";
import { OfferHistory } from "./offer-history.tsx";
import { createOfferMutation, offerOutcomeFragment, saveOfferMutation } from "./offer-mutations.ts";
import { OfferTermsForm } from "./offer-terms-form.tsx";
import { OfferTerms } from "./offer-terms.tsx";
import { offerStateTone, offerStateWords } from "./offer-words.ts";
import styles from "./offer.module.css";
import { useOfferCommand } from "./use-offer-command.ts";

const t = catalogue({
  heading: "Offer, version {number}",
  opening: "keeps {code}",
  outside: "Outside the range",
  letter: "The letter",
  file: "Save as PDF",
  none: "No offer yet",
  noneText:
    "Draft the terms inside the approved range, have them approved where a rule asks for it, and send the letter.",
  create: "Draft an offer",
  hired: "Hired",
  ended: "{name} is no longer in the running, so there is nothing to offer.",
  notYet: "Move {name} to the offer stage first. An offer then keeps one of the openings.",
  noOpening: "Every opening is filled or promised. Add an opening or withdraw another offer.",
  cannot: "Recruiters of this requisition make offers.",
  newTitle: "A new offer",
  changeTitle: "Change the terms",
});

/** The offer tab: the current version and what can be done with it, or the way to the first one. */
export function OfferDesk(props: { readonly desk: FragmentType<typeof offerDeskFragment> }) {
  const desk = readFragment(offerDeskFragment, props.desk);
  const [isWriting, setWriting] = useState(false);
  const create = useOfferCommand(createOfferMutation, (data) => readFragment(offerOutcomeFragment, data.createOffer));
  const save = useOfferCommand(saveOfferMutation, (data) => readFragment(offerOutcomeFragment, data.saveOffer));
  const openFile = useOpenFile();
  const { offer, viewerCan } = desk;
  const current = offer ? readFragment(offerVersionFragment, offer.current) : undefined;
  const letterId = current?.letterDocumentId;
  const makesNew = viewerCan.create;

  async function keep(terms: OfferTermsInput) {
    const clientMutationId = newKey();
    const done =
      offer && !makesNew
        ? await save.run({ input: { clientMutationId, offerId: offer.id, expectedVersion: offer.version, terms } })
        : await create.run({ input: { clientMutationId, applicationId: desk.id, terms } });
    if (done) setWriting(false);
  }

  if (isWriting)
    return (
      <div className={styles.page}>
        <div className={styles.head}>
          <h2>{makesNew ? t("newTitle") : t("changeTitle")}</h2>
        </div>
        <OfferTermsForm
          initial={current && !makesNew ? termsOf(current) : emptyTerms(desk)}
          range={rangeOf(desk)}
          levels={desk.levels}
          refusal={makesNew ? create.refusal : save.refusal}
          isPending={create.isPending || save.isPending}
          onSave={(terms) => void keep(terms)}
          onCancel={() => setWriting(false)}
        />
      </div>
    );
  if (!offer || !current) return <NoOffer desk={desk} onCreate={() => setWriting(true)} />;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2>{t("heading", { number: current.number })}</h2>
        <Badge tone={offerStateTone(current.state)}>{offerStateWords(current.state)}</Badge>
        {desk.status === "hired" && <Badge tone="open">{t("hired")}</Badge>}
        <Reference>{offer.ref}</Reference>
        <span className={styles.muted}>{t("opening", { code: offer.openingCode })}</span>
        {offer.isOutsideRange && <Badge tone="wait">{t("outside")}</Badge>}
      </div>
      <OfferCommands desk={desk} offer={offer} onEdit={() => setWriting(true)} />
      {makesNew && (
        <div className={styles.actions}>
          <Button onPress={() => setWriting(true)}>{t("create")}</Button>
        </div>
      )}
      <OfferTerms version={current} />
      <OfferApproval offer={offer} versionNumber={current.number} mayAnswer={viewerCan.approve} />
      {current.letterText && (
        <section className={styles.section}>
          <div className={styles.head}>
            <h2>{t("letter")}</h2>
            {letterId && (
              <Button size="s" onPress={() => void openFile(letterId)}>
                {t("file")}
              </Button>
            )}
          </div>
          <div className={styles.letter}>{current.letterText}</div>
        </section>
      )}
      <OfferHistory versions={offer.versions.map((version) => readFragment(offerVersionFragment, version))} />
    </div>
  );
}

type Desk = OfferDeskFragment;

function NoOffer({ desk, onCreate }: { readonly desk: Desk; readonly onCreate: () => void }) {
  if (desk.viewerCan.create && desk.freeOpenings > 0)
    return (
      <EmptyState
        kind="unused"
        title={t("none")}
        action={
          <Button variant="primary" onPress={onCreate}>
            {t("create")}
          </Button>
        }
      >
        {t("noneText")}
      </EmptyState>
    );
  const why = desk.viewerCan.create
    ? t("noOpening")
    : desk.isInOfferStage
      ? t("cannot")
      : t(isEnded(desk) ? "ended" : "notYet", { name: desk.candidateName });
  return (
    <EmptyState kind="unused" title={t("none")}>
      {why}
    </EmptyState>
  );
}

const isEnded = ({ status }: Desk): boolean => status !== "active" && status !== "on_hold";

/** The approved range; an interval this app does not know of would be a newer API, so the range is left out. */
function rangeOf({ range }: Desk) {
  const interval = PAY_INTERVALS.find((known) => known === range?.interval);
  return range && interval ? { ...range, interval } : null;
}

const termsOf = (version: OfferVersionFragment): OfferTermsInput => ({
  title: version.title,
  levelId: version.levelId ?? null,
  baseMinor: version.baseMinor,
  currency: version.currency,
  payInterval: version.payInterval,
  bonusPercent: version.bonusPercent ?? null,
  equity: version.equity,
  extras: version.extras,
  startOn: version.startOn,
  outsideRangeReason: version.outsideRangeReason ?? "",
});

const emptyTerms = (desk: Desk): OfferTermsInput => ({
  title: desk.requisitionTitle,
  levelId: desk.levelId ?? null,
  baseMinor: 0,
  currency: desk.range?.currency ?? "EUR",
  payInterval: desk.range?.interval ?? "year",
  bonusPercent: null,
  equity: "",
  extras: "",
  startOn: "",
  outsideRangeReason: "",
});
