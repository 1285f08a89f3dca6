import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Rich } from "@leadline/ui/text/rich";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { ErrorSummary, type FormError } from "#ui/error-summary.tsx";
import { FormToken } from "#ui/form-token.tsx";
import { linkTo } from "#ui/rich-words.tsx";
import { TextField } from "#ui/text-field.tsx";

const texts = catalogue(
  {
    documentTitle: "Open your application: {name}",
    errorTitle: "Error: open your application, {name}",
    title: "Open your application",
    lead: "We send a link to your mail. It is good for 10 minutes and needs no password.",
    leadFresh:
      "Offers and personal data are shown only shortly after a fresh link. We send it to your mail; it is good for 10 minutes.",
    email: "Email",
    hint: "The address you applied with.",
    missing: "Enter the address you applied with.",
    wrong: "Check the address; it looks like name@example.com.",
    send: "Send me a link",
    first: "You have not applied yet? <a>See the open jobs</a>",
  },
  {
    de: {
      documentTitle: "Ihre Bewerbung öffnen: {name}",
      errorTitle: "Fehler: Ihre Bewerbung öffnen, {name}",
      title: "Ihre Bewerbung öffnen",
      lead: "Wir senden einen Link an Ihre E-Mail-Adresse. Er gilt 10 Minuten und braucht kein Passwort.",
      leadFresh:
        "Angebote und persönliche Daten zeigen wir nur kurz nach einem frischen Link. Wir senden ihn an Ihre E-Mail-Adresse; er gilt 10 Minuten.",
      email: "E-Mail",
      hint: "Die Adresse, mit der Sie sich beworben haben.",
      missing: "Geben Sie die Adresse an, mit der Sie sich beworben haben.",
      wrong: "Prüfen Sie die Adresse; sie sieht aus wie name@beispiel.de.",
      send: "Link senden",
      first: "Sie haben sich noch nicht beworben? <a>Offene Stellen ansehen</a>",
    },
  },
);

export const signInTexts = texts;

export interface SignInPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly email: string;
  readonly errors: readonly FormError[];
  /** The page asked for needs more than a status link. */
  readonly needsFresh: boolean;
}

/** Asks for the address a link goes to. The answer never tells whether the address is known. */
export function SignInPage({ model }: { readonly model: SignInPageModel }): ReactNode {
  const t = useText(texts);
  const { organization, email, errors, needsFresh } = model;
  return (
    <div className="wrap">
      <div className="narrow stack-24">
        <ErrorSummary errors={errors} />
        <header className="stack">
          <h1>{t("title")}</h1>
          <p className="lead">{needsFresh ? t("leadFresh") : t("lead")}</p>
        </header>
        <form className="group mt-32" method="post" action={paths.signIn(organization.slug)} noValidate data-once>
          <FormToken />
          {needsFresh && <input type="hidden" name="fresh" value="yes" />}
          <TextField
            id="email"
            label={t("email")}
            hint={t("hint")}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={254}
            value={email}
            error={errors[0]?.message}
            checks={{ missing: t("missing"), wrong: t("wrong") }}
          />
          <div>
            <button className="btn btn--block" type="submit">
              {t("send")}
            </button>
          </div>
        </form>
        <p className="measure">
          <Rich parts={t.rich<"first", ReactNode>("first", { a: linkTo(paths.jobs(organization.slug)) })} />
        </p>
      </div>
    </div>
  );
}
