import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { directionOf } from "@leadline/ui/text/direction";
import type { PageAnswer } from "#http/answer.ts";
import type { Assets } from "#http/assets.ts";
import type { Visit } from "#http/visit.ts";
import { useText } from "#lib/page.ts";
import { SiteFoot } from "./site-foot.tsx";
import { SiteHead } from "./site-head.tsx";

const texts = catalogue({ skip: "Skip to content" }, { de: { skip: "Zum Inhalt" } });

interface DocumentProps {
  readonly answer: PageAnswer;
  readonly visit: Visit;
  readonly assets: Assets;
}

/** The whole page, from doctype to script. */
export function Document({ answer, visit, assets }: DocumentProps): ReactNode {
  const t = useText(texts);
  return (
    <html
      lang={visit.language}
      dir={directionOf(visit.language)}
      data-theme={visit.theme === "device" ? undefined : visit.theme}
    >
      <Head answer={answer} visit={visit} assets={assets} />
      <body>
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        <SiteHead employer={answer.employer} nav={answer.nav} />
        <main id="main" tabIndex={-1}>
          {answer.body}
        </main>
        <SiteFoot employer={answer.employer} visit={visit} />
      </body>
    </html>
  );
}

function Head({ answer: { title, head, status, keep }, visit, assets }: DocumentProps): ReactNode {
  const isListed = status === 200 && keep === "public";
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{title}</title>
      {head?.description !== undefined && <meta name="description" content={head.description} />}
      {!isListed && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content={visit.theme === "device" ? "light dark" : visit.theme} />
      {head?.canonical !== undefined && <link rel="canonical" href={head.canonical} />}
      {head?.preview && (
        <>
          <meta property="og:type" content="website" />
          <meta property="og:title" content={head.preview.title} />
          <meta property="og:description" content={head.preview.description} />
          {head.canonical !== undefined && <meta property="og:url" content={head.canonical} />}
          <meta name="twitter:card" content="summary" />
        </>
      )}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={assets.style} />
      <script type="module" src={assets.script} />
      {head?.structuredData !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.structuredData }} />
      )}
    </head>
  );
}
