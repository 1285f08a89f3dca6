import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Rich } from "@leadline/ui/text/rich";
import { useText } from "#lib/page.ts";
import { linkTo } from "#ui/rich-words.tsx";

const texts = catalogue(
  {
    title: "Privacy at {name}",
    who: "{name} is responsible for your data. Write to <a>{contact}</a> about anything on this page.",
    device: "What we keep on your device",
    deviceText:
      "Cookies that the pages need: one that protects forms, one that keeps you signed in on your own page, and your choice of language, appearance and time zone. With scripts, what you type into the application form stays on your device for 7 days until you send it. No trackers, nothing from third parties.",
    version: "Version {version}",
  },
  {
    de: {
      title: "Datenschutz bei {name}",
      who: "{name} ist für Ihre Daten verantwortlich. Schreiben Sie zu allem auf dieser Seite an <a>{contact}</a>.",
      device: "Was wir auf Ihrem Gerät speichern",
      deviceText:
        "Cookies, die die Seiten brauchen: eines, das Formulare schützt, eines, das Sie auf Ihrer eigenen Seite angemeldet hält, und Ihre Wahl von Sprache, Darstellung und Zeitzone. Mit Skripten bleibt, was Sie in das Bewerbungsformular schreiben, 7 Tage auf Ihrem Gerät, bis Sie es absenden. Keine Verfolgung, nichts von Dritten.",
      version: "Fassung {version}",
    },
  },
);

export const privacyTitle = (name: string, language: string): string => texts.in(language)("title", { name });

export interface PrivacyPageModel {
  readonly organization: { readonly name: string; readonly privacyContact: string };
  readonly notice: {
    readonly version: string;
    readonly locale: string;
    readonly sections: readonly { readonly heading: string; readonly text: string }[];
  };
}

/** The privacy notice in full: the same words that stand, shortened, above the send button. */
export function PrivacyPage({ model: { organization, notice } }: { readonly model: PrivacyPageModel }): ReactNode {
  const t = useText(texts);
  const { name, privacyContact } = organization;
  return (
    <div className="wrap">
      <div className="narrow">
        <header className="stack">
          <h1>{t("title", { name })}</h1>
          <p className="lead">
            <Rich
              parts={t.rich<"who", ReactNode>("who", {
                name,
                contact: privacyContact,
                a: linkTo(`mailto:${privacyContact}`),
              })}
            />
          </p>
        </header>
        {notice.sections.map(({ heading, text }) => (
          <section className="section" key={heading} lang={notice.locale}>
            <h2>{heading}</h2>
            <p className="measure">{text}</p>
          </section>
        ))}
        <section className="section">
          <h2>{t("device")}</h2>
          <p className="measure">{t("deviceText")}</p>
        </section>
        <p className="section small muted">{t("version", { version: notice.version })}</p>
      </div>
    </div>
  );
}
