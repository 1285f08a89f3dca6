import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { Icon } from "#ui/icon.tsx";

const texts = catalogue(
  {
    title: "Look in your mail",
    kicker: "On its way",
    text: "If that address belongs to an application with {name}, a link is on its way. It is good for 10 minutes and for one use.",
    nothing: "Nothing after five minutes?",
    nothingText:
      "Look in the spam folder, and check that you used the address you applied with. For your safety we say the same for every address.",
    again: "Try another address",
  },
  {
    de: {
      title: "Schauen Sie in Ihre E-Mails",
      kicker: "Unterwegs",
      text: "Wenn diese Adresse zu einer Bewerbung bei {name} gehört, ist ein Link unterwegs. Er gilt 10 Minuten und für einen Aufruf.",
      nothing: "Nach fünf Minuten nichts?",
      nothingText:
        "Schauen Sie in den Spam-Ordner und prüfen Sie, ob es die Adresse ist, mit der Sie sich beworben haben. Zu Ihrer Sicherheit sagen wir bei jeder Adresse dasselbe.",
      again: "Andere Adresse versuchen",
    },
  },
);

export const linkSentTitle = (language: string): string => texts.in(language)("title");

/** After asking for a link; says the same for every address. */
export function LinkSentPage({ organization }: { readonly organization: { slug: string; name: string } }): ReactNode {
  const t = useText(texts);
  return (
    <div className="wrap">
      <div className="narrow">
        <div className="tint tint--roomy stack">
          <p className="kicker tap">
            <Icon name="mail" />
            {t("kicker")}
          </p>
          <h1>{t("title")}</h1>
          <p>{t("text", { name: organization.name })}</p>
        </div>
        <section className="section stack" aria-labelledby="nothing">
          <h2 id="nothing">{t("nothing")}</h2>
          <p>{t("nothingText")}</p>
          <p>
            <a className="btn btn--quiet" href={paths.signIn(organization.slug)}>
              {t("again")}
            </a>
          </p>
        </section>
      </div>
    </div>
  );
}
