import { catalogue } from "@leadline/ui/text/catalogue";
import type { ReactNode } from "react";
import type { Answer, TextAnswer } from "#http/answer.ts";
import type { Visit } from "#http/visit.ts";
import { useText } from "#lib/page.ts";

const texts = catalogue(
  {
    title: "Leadline: jobs for Tech Leads",
    heading: "You are almost there",
    lead: "Each employer has an address of its own here. Open the link the employer gave you, or the one in your mail.",
  },
  {
    de: {
      title: "Leadline: Stellen für Tech Leads",
      heading: "Sie sind fast da",
      lead: "Jeder Arbeitgeber hat hier eine eigene Adresse. Öffnen Sie den Link, den Sie vom Arbeitgeber oder per E-Mail bekommen haben.",
    },
  },
);

/** The bare address: says what this is, and names nobody. */
export const showRoot = ({ language }: Visit): Answer => ({
  kind: "page",
  status: 200,
  title: texts.in(language)("title"),
  nav: "plain",
  keep: "form",
  body: <Root />,
});

function Root(): ReactNode {
  const t = useText(texts);
  return (
    <div className="wrap">
      <div className="narrow stack">
        <h1>{t("heading")}</h1>
        <p className="lead">{t("lead")}</p>
      </div>
    </div>
  );
}

/** Jobs may be found; pages of a person and forms may not. */
export const showRobots = ({ origin }: Visit): TextAnswer => ({
  kind: "text",
  status: 200,
  type: "text/plain; charset=utf-8",
  keep: "public",
  text: [
    "User-agent: *",
    "Disallow: /*/me",
    "Disallow: /*/jobs/*/apply",
    "Disallow: /graphql/",
    "Allow: /",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n"),
});

// A sounding lead on its line.
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6b5c"/><path d="M16 5v11" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/><path d="M16 14c3 3.5 4.5 6 4.5 8.5a4.5 4.5 0 0 1-9 0c0-2.5 1.500-5 4.5-8.5Z" fill="#fff"/></svg>`;

export const showIcon = (): TextAnswer => ({
  kind: "text",
  status: 200,
  type: "image/svg+xml",
  keep: "public",
  text: ICON,
});
