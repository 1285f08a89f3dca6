import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { FormToken } from "#ui/form-token.tsx";
import { Icon } from "#ui/icon.tsx";

const texts = catalogue(
  {
    open: "Your application with {name}",
    openText: "One more press, because mail programs open links by themselves to look at them.",
    openAction: "Open my application",
    confirm: "Was it you who applied again?",
    confirmText:
      "You already have an application with {name} for this job. If you sent the form again, confirm it here: your newer answers and CV then take the place of the earlier ones.",
    confirmAction: "Yes, use what I sent last",
    confirmNot: "It was not you? Then close this page. Nothing changes.",
    confirmed: "Your newer answers are in",
    confirmedText: "They have taken the place of the earlier ones. Nothing else is needed from you.",
    kicker: "Done",
    over: "This link is over",
    overText:
      "It was used already, took too long, or a newer one took its place. Nothing is lost: ask for a new link with the address you applied with.",
    again: "Ask for a new link",
    jobs: "See the open jobs",
  },
  {
    de: {
      open: "Ihre Bewerbung bei {name}",
      openText: "Noch ein Druck auf den Knopf, weil Mailprogramme Links von selbst öffnen, um sie anzusehen.",
      openAction: "Meine Bewerbung öffnen",
      confirm: "Haben Sie sich noch einmal beworben?",
      confirmText:
        "Sie haben bei {name} schon eine Bewerbung auf diese Stelle. Wenn Sie das Formular noch einmal gesendet haben, bestätigen Sie es hier: Ihre neueren Antworten und Ihr neuerer Lebenslauf treten dann an die Stelle der früheren.",
      confirmAction: "Ja, das zuletzt Gesendete nehmen",
      confirmNot: "Das waren nicht Sie? Dann schließen Sie diese Seite. Es ändert sich nichts.",
      confirmed: "Ihre neueren Antworten sind da",
      confirmedText: "Sie sind an die Stelle der früheren getreten. Mehr brauchen Sie nicht zu tun.",
      kicker: "Fertig",
      over: "Dieser Link gilt nicht mehr",
      overText:
        "Er wurde schon benutzt, hat zu lange gewartet oder wurde durch einen neueren ersetzt. Nichts ist verloren: Fordern Sie mit der Adresse Ihrer Bewerbung einen neuen an.",
      again: "Neuen Link anfordern",
      jobs: "Offene Stellen ansehen",
    },
  },
);

interface Organization {
  readonly slug: string;
  readonly name: string;
}

/** Links do something only when a person presses the button: `open` lets in, `confirm` takes a repeated form. */
export type LinkPurpose = "open" | "confirm";

export const linkTitle = (what: LinkPurpose | "confirmed" | "over", { name }: Organization, language: string): string =>
  texts.in(language)(what, { name });

interface LinkPageProps {
  readonly organization: Organization;
  readonly purpose: LinkPurpose;
  readonly token: string;
}

/** Where the link of a mail leads: one button. */
export function LinkPage({ organization, purpose, token }: LinkPageProps): ReactNode {
  const t = useText(texts);
  const { slug, name } = organization;
  return (
    <div className="wrap">
      <div className="narrow tint tint--roomy stack">
        <h1>{t(purpose, { name })}</h1>
        <p>{purpose === "open" ? t("openText") : t("confirmText", { name })}</p>
        <form method="post" action={purpose === "open" ? paths.openLink(slug) : paths.confirmLink(slug)} data-once>
          <FormToken />
          <input type="hidden" name="token" value={token} />
          <button className="btn btn--block" type="submit">
            {t(`${purpose}Action`)}
          </button>
        </form>
        {purpose === "confirm" && <p className="small">{t("confirmNot")}</p>}
      </div>
    </div>
  );
}

/** The repeated form was taken. */
export function ConfirmedPage(): ReactNode {
  const t = useText(texts);
  return (
    <div className="wrap">
      <div className="narrow tint tint--roomy stack">
        <p className="kicker tap">
          <Icon name="check" />
          {t("kicker")}
        </p>
        <h1>{t("confirmed")}</h1>
        <p>{t("confirmedText")}</p>
      </div>
    </div>
  );
}

/** The link does nothing any more; which reason it has is not told. */
export function LinkOverPage({ organization: { slug } }: { readonly organization: Organization }): ReactNode {
  const t = useText(texts);
  return (
    <div className="wrap">
      <div className="narrow stack">
        <h1>{t("over")}</h1>
        <p className="lead">{t("overText")}</p>
        <p className="actions">
          <a className="btn" href={paths.signIn(slug)}>
            {t("again")}
          </a>
          <a className="btn btn--quiet" href={paths.jobs(slug)}>
            {t("jobs")}
          </a>
        </p>
      </div>
    </div>
  );
}
