import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Rich } from "@leadline/ui/text/rich";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { linkTo } from "#ui/rich-words.tsx";
import { JobRow } from "./job-row.tsx";
import type { ClosedJob, SimilarJob } from "./similar-jobs.ts";

const texts = catalogue(
  {
    title: "This job is closed",
    closed: "It takes no applications any more. Everyone who applied gets an answer. Thank you for your interest.",
    applied: "Did you apply? <a>See your application</a>",
    similar: "{count, plural, one {A job that is open} other {# jobs that are open}}",
    same_place: "Also in {place}.",
    same_way: "Worked in the same way: {way}.",
    remote: "remote",
    hybrid: "hybrid",
    onsite: "on site",
    all: "See all {count} open jobs",
    none: "Nothing else is open today",
    noneText: "New Tech Lead jobs at {name} appear in the list on the day they open.",
    list: "Go to the list",
  },
  {
    de: {
      title: "Diese Stelle ist geschlossen",
      closed:
        "Sie nimmt keine Bewerbungen mehr an. Alle, die sich beworben haben, bekommen eine Antwort. Danke für Ihr Interesse.",
      applied: "Haben Sie sich beworben? <a>Zu Ihrer Bewerbung</a>",
      similar: "{count, plural, one {Eine Stelle, die offen ist} other {# Stellen, die offen sind}}",
      same_place: "Auch in {place}.",
      same_way: "Gleiche Arbeitsweise: {way}.",
      remote: "remote",
      hybrid: "hybrid",
      onsite: "vor Ort",
      all: "Alle {count} offenen Stellen ansehen",
      none: "Heute ist nichts anderes offen",
      noneText: "Neue Tech-Lead-Stellen bei {name} erscheinen in der Liste an dem Tag, an dem sie öffnen.",
      list: "Zur Liste",
    },
  },
);

export interface ClosedJobPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly closed: ClosedJob;
  readonly similar: readonly SimilarJob[];
  /** Open jobs in all. */
  readonly open: number;
}

export const closedTitle = (locale: string): string => texts.in(locale)("title");

/** Stands at the address of a job that is gone: kind, and with a way on. */
export function ClosedJobPage({ model }: { readonly model: ClosedJobPageModel }): ReactNode {
  const t = useText(texts);
  const { organization, closed } = model;
  return (
    <div className="wrap">
      <header className="measure stack">
        <p className="muted" lang={closed.language}>
          {closed.title}
        </p>
        <h1>{t("title")}</h1>
        <p className="lead">{t("closed")}</p>
        <p>
          <Rich parts={t.rich<"applied", ReactNode>("applied", { a: linkTo(paths.me(organization.slug)) })} />
        </p>
      </header>
      <Similar model={model} />
    </div>
  );
}

function Similar({
  model: { organization, closed, similar, open },
}: {
  readonly model: ClosedJobPageModel;
}): ReactNode {
  const t = useText(texts);
  const list = paths.jobs(organization.slug);
  if (similar.length === 0)
    return (
      <section className="section stack" aria-labelledby="similar">
        <h2 id="similar">{t("none")}</h2>
        <p className="measure">{t("noneText", { name: organization.name })}</p>
        <p>
          <a className="btn btn--quiet" href={list}>
            {t("list")}
          </a>
        </p>
      </section>
    );
  const reason = ({ job, likeness }: SimilarJob): string | undefined => {
    if (likeness === "same_place") return `${t("same_place", { place: closed.location ?? "" })} ${job.summary}`;
    if (likeness === "same_way") return `${t("same_way", { way: t(closed.workplace) })} ${job.summary}`;
    return undefined;
  };
  return (
    <section className="section" aria-labelledby="similar">
      <h2 id="similar">{t("similar", { count: similar.length })}</h2>
      <ul className="job-list">
        {similar.map((one) => (
          <JobRow key={one.job.ref} job={one.job} why={reason(one)} />
        ))}
      </ul>
      {open > similar.length && (
        <p className="mt-16">
          <a className="tap" href={list}>
            {t("all", { count: open })}
          </a>
        </p>
      )}
    </section>
  );
}
