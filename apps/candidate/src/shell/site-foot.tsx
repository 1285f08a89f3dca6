import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { Employer } from "#http/answer.ts";
import { THEMES, type Theme, type Visit } from "#http/visit.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "#lib/locale.ts";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";

const texts = catalogue(
  {
    privacy: "Privacy",
    jobs: "All jobs",
    appearance: "Appearance",
    language: "Language",
    device: "Device",
    light: "Light",
    dark: "Dark",
    made: "Hiring at {name} runs on Leadline, an open-source hiring platform for Tech Leads.",
    madeBy: "Leadline, an open-source hiring platform for Tech Leads.",
  },
  {
    de: {
      privacy: "Datenschutz",
      jobs: "Alle Stellen",
      appearance: "Darstellung",
      language: "Sprache",
      device: "Gerät",
      light: "Hell",
      dark: "Dunkel",
      made: "{name} stellt mit Leadline ein, einer quelloffenen Plattform für die Auswahl von Tech Leads.",
      madeBy: "Leadline, eine quelloffene Plattform für die Auswahl von Tech Leads.",
    },
  },
);

interface SiteFootProps {
  readonly employer: Employer | undefined;
  readonly visit: Visit;
}

/** Privacy, appearance and language. Choices are links, so that they work without a script. */
export function SiteFoot({ employer, visit }: SiteFootProps): ReactNode {
  const t = useText(texts);
  const here = (name: string, value: string): string => {
    const query = new URLSearchParams(visit.query);
    query.set(name, value);
    return `${visit.path}?${query.toString()}`;
  };
  return (
    <footer className="site-foot">
      <div className="wrap">
        {employer && (
          <ul className="links">
            <li>
              <a href={paths.privacy(employer.slug)}>{t("privacy")}</a>
            </li>
            <li>
              <a href={paths.jobs(employer.slug)}>{t("jobs")}</a>
            </li>
          </ul>
        )}
        <div className="choose">
          <nav aria-label={t("appearance")}>
            <ul className="theme">
              {THEMES.map((theme: Theme) => (
                <li key={theme}>
                  <a href={here("theme", theme)} aria-current={theme === visit.theme || undefined}>
                    {t(theme)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <nav aria-label={t("language")}>
            <ul className="theme">
              {LANGUAGES.map((language) => (
                <li key={language}>
                  <a
                    href={here("lang", language)}
                    lang={language}
                    hrefLang={language}
                    aria-current={language === visit.language || undefined}
                  >
                    {LANGUAGE_NAMES[language]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <p className="made">{employer ? t("made", { name: employer.name }) : t("madeBy")}</p>
      </div>
    </footer>
  );
}
