import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { FormToken } from "#ui/form-token.tsx";
import { TextArea, TextField } from "#ui/text-field.tsx";
import type { OfferPageModel } from "./offer-page.tsx";

const texts = catalogue(
  {
    title: "Your answer",
    accept: "Accept",
    sign: "Type your full name to accept",
    signHint: "This is your signature under the letter: {name}. We store the name, the time and the letter.",
    send: "Accept the offer",
    nothing: "You can take your time before that: nothing happens until you press the button.",
    decline: "Decline the offer",
    fine: "That is fine, and it does not close a door.",
    why: "What decided it?",
    missing: "Type your full name.",
  },
  {
    de: {
      title: "Ihre Antwort",
      accept: "Annehmen",
      sign: "Tippen Sie Ihren vollen Namen, um anzunehmen",
      signHint: "Das ist Ihre Unterschrift unter dem Brief: {name}. Wir speichern den Namen, die Zeit und den Brief.",
      send: "Angebot annehmen",
      nothing: "Sie können sich davor Zeit lassen: Es geschieht nichts, bis Sie auf den Knopf drücken.",
      decline: "Angebot ablehnen",
      fine: "Das ist in Ordnung und schließt keine Tür.",
      why: "Was hat den Ausschlag gegeben?",
      missing: "Tippen Sie Ihren vollen Namen.",
    },
  },
);

export const answerTexts = texts;

/** Yes by name, or no with a reason if the person cares to give one. */
export function AnswerForms({ model }: { readonly model: OfferPageModel }): ReactNode {
  const t = useText(texts);
  const { organization, applicationRef, offer, typedName, typedReason, errors, formKey } = model;
  const here = paths.offer(organization.slug, applicationRef);
  return (
    <section className="section" aria-labelledby="answer">
      <h2 id="answer">{t("title")}</h2>
      <form className="card panel--roomy group" method="post" action={here} noValidate data-once>
        <FormToken />
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="offerId" value={offer.id} />
        <input type="hidden" name="answer" value="accept" />
        <h3>{t("accept")}</h3>
        <TextField
          id="name"
          label={t("sign")}
          hint={t("signHint", { name: offer.candidateName })}
          value={typedName}
          autoComplete="name"
          maxLength={200}
          error={errors.find(({ target }) => target === "name")?.message}
          checks={{ missing: t("missing") }}
        />
        <button className="btn btn--block" type="submit">
          {t("send")}
        </button>
        <p className="hint">{t("nothing")}</p>
      </form>
      <details className="mt-16" open={typedReason !== ""}>
        <summary>{t("decline")}</summary>
        <div className="more">
          <form className="group" method="post" action={here} noValidate data-once>
            <FormToken />
            <input type="hidden" name="key" value={`${formKey}-no`} />
            <input type="hidden" name="offerId" value={offer.id} />
            <input type="hidden" name="answer" value="decline" />
            <p>{t("fine")}</p>
            <TextArea id="reason" label={t("why")} value={typedReason} maxLength={2000} isShort optional />
            <div>
              <button className="btn btn--danger btn--block" type="submit">
                {t("decline")}
              </button>
            </div>
          </form>
        </div>
      </details>
    </section>
  );
}
