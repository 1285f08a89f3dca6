import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { PageAnswer } from "#http/answer.ts";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { FormToken } from "#ui/form-token.tsx";

const texts = catalogue(
  { main: "Main", mine: "My application", jobs: "All jobs", leave: "Sign out" },
  { de: { main: "Haupt", mine: "Meine Bewerbung", jobs: "Alle Stellen", leave: "Abmelden" } },
);

/** The employer's name, and one or two ways on. */
export function SiteHead({ employer, nav }: Pick<PageAnswer, "employer" | "nav">): ReactNode {
  const t = useText(texts);
  if (!employer) return null;
  const { slug, name } = employer;
  return (
    <header className="site-head">
      <div className="wrap">
        <a className="brand" href={paths.jobs(slug)}>
          <span className="mark" aria-hidden="true">
            {[...name][0]?.toLocaleUpperCase()}
          </span>
          <bdi>{name}</bdi>
        </a>
        {nav !== "plain" && (
          <nav aria-label={t("main")}>
            {nav === "careers" && <a href={paths.me(slug)}>{t("mine")}</a>}
            {nav === "job" && <a href={paths.jobs(slug)}>{t("jobs")}</a>}
            {nav === "own" && (
              <>
                <a className="wide" href={paths.me(slug)}>
                  {t("mine")}
                </a>
                <form method="post" action={paths.signOut(slug)}>
                  <FormToken />
                  <button className="plain" type="submit">
                    {t("leave")}
                  </button>
                </form>
              </>
            )}
          </nav>
        )}
      </div>
    </header>
  );
}
