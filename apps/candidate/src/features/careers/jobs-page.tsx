import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatList } from "@leadline/ui/text/lists";
import { usePage, useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { Icon } from "#ui/icon.tsx";
import { FILTERS, nearMisses, type Facets, type JobFilters, type NearMiss } from "./job-filters.ts";
import { JobFiltersForm } from "./job-filters-form.tsx";
import { JobRow } from "./job-row.tsx";
import type { JobCard } from "./job.ts";
import { Scene } from "./scene.tsx";

const texts = catalogue(
  {
    title: "Tech Lead jobs at {name}",
    lead: "People who still build, and who help a team build better. Every job here says what it pays, how much of it is hands-on, and how we choose.",
    open: "Open jobs",
    count: "{count, plural, one {# job} other {# jobs, newest first}}",
    some: "{count} of {all} jobs",
    noneFits: "No job matches {count, plural, one {this filter} other {these filters together}}",
    nearest:
      "{all, plural, one {We have one open job.} other {We have # open jobs.}} Each filter by itself leaves: {filters}.",
    all: "{all, plural, one {We have one open job.} other {We have # open jobs.}}",
    location: "{count} in {value}",
    remote: "{count} remote",
    hybrid: "{count} hybrid",
    onsite: "{count} on site",
    under_40: "{count} under 40% hands-on",
    "40_to_60": "{count} with 40 to 60% hands-on",
    over_60: "{count} over 60% hands-on",
    showAll: "{all, plural, one {Show the open job} other {Show all # jobs}}",
    nothing: "Nothing is open today",
    nothingText: "{name} is not looking for a Tech Lead right now. New jobs appear here on the day they open.",
    how: "How we hire",
    pay: "Pay is on every job",
    payText: "The range we can really offer, before you write a word.",
    answer: "Every application is answered",
    answerText: "By a person, by name, and by a date you know.",
    steps: "You know every step",
    stepsText: "Who you meet, how long it takes and what we look at.",
  },
  {
    de: {
      title: "Tech-Lead-Stellen bei {name}",
      lead: "Menschen, die selbst noch bauen und einem Team helfen, besser zu bauen. Jede Stelle sagt, was sie zahlt, wie viel davon praktische Arbeit ist und wie wir auswählen.",
      open: "Offene Stellen",
      count: "{count, plural, one {# Stelle} other {# Stellen, neueste zuerst}}",
      some: "{count} von {all} Stellen",
      noneFits: "Keine Stelle passt zu {count, plural, one {diesem Filter} other {allen Filtern zusammen}}",
      nearest:
        "{all, plural, one {Wir haben eine offene Stelle.} other {Wir haben # offene Stellen.}} Ein Filter allein lässt übrig: {filters}.",
      all: "{all, plural, one {Wir haben eine offene Stelle.} other {Wir haben # offene Stellen.}}",
      location: "{count} in {value}",
      remote: "{count} remote",
      hybrid: "{count} hybrid",
      onsite: "{count} vor Ort",
      under_40: "{count} mit weniger als 40 % praktischer Arbeit",
      "40_to_60": "{count} mit 40 bis 60 % praktischer Arbeit",
      over_60: "{count} mit mehr als 60 % praktischer Arbeit",
      showAll: "{all, plural, one {Offene Stelle zeigen} other {Alle # Stellen zeigen}}",
      nothing: "Heute ist nichts offen",
      nothingText: "{name} sucht gerade keinen Tech Lead. Neue Stellen erscheinen hier an dem Tag, an dem sie öffnen.",
      how: "Wie wir auswählen",
      pay: "Das Gehalt steht an jeder Stelle",
      payText: "Die Spanne, die wir wirklich zahlen können, bevor Sie ein Wort schreiben.",
      answer: "Jede Bewerbung bekommt eine Antwort",
      answerText: "Von einem Menschen, mit Namen, bis zu einem Tag, den Sie kennen.",
      steps: "Sie kennen jeden Schritt",
      stepsText: "Wen Sie treffen, wie lange es dauert und worauf wir achten.",
    },
  },
);

export interface JobsPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  /** The jobs the filters leave, newest first. */
  readonly jobs: readonly JobCard[];
  /** Open jobs in all. */
  readonly all: number;
  readonly facets: Facets;
  readonly filters: JobFilters;
}

export const jobsTitle = (name: string, locale: string): string => texts.in(locale)("title", { name });

/** The careers list of an employer. */
export function JobsPage({ model }: { readonly model: JobsPageModel }): ReactNode {
  const t = useText(texts);
  const { name } = model.organization;
  return (
    <>
      <div className="hero">
        <div className="wrap">
          <div className="words">
            <h1>{t("title", { name })}</h1>
            <p className="lead">{t("lead")}</p>
          </div>
          <Scene />
        </div>
      </div>
      <div className="wrap">
        <section className="section" aria-labelledby="open">
          <h2 id="open">{t("open")}</h2>
          <OpenJobs model={model} />
        </section>
        <HowWeHire />
      </div>
    </>
  );
}

function OpenJobs({ model }: { readonly model: JobsPageModel }): ReactNode {
  const t = useText(texts);
  const { organization, jobs, all, facets, filters } = model;
  if (all === 0)
    return (
      <div className="empty">
        <h3>{t("nothing")}</h3>
        <p className="measure">{t("nothingText", { name: organization.name })}</p>
      </div>
    );
  return (
    <>
      <JobFiltersForm facets={facets} filters={filters} action={paths.jobs(organization.slug)} />
      <div className="list-head">
        <p className="muted small" role="status">
          {jobs.length === all ? t("count", { count: all }) : t("some", { count: jobs.length, all })}
        </p>
      </div>
      {jobs.length === 0 ? (
        <NoneFits model={model} />
      ) : (
        <ul className="job-list">
          {jobs.map((job) => (
            <JobRow key={job.ref} job={job} />
          ))}
        </ul>
      )}
    </>
  );
}

function NoneFits({ model: { organization, all, facets, filters } }: { readonly model: JobsPageModel }): ReactNode {
  const t = useText(texts);
  const { locale } = usePage();
  const list = paths.jobs(organization.slug);
  const misses = nearMisses(filters, facets).map((miss) => ({ ...miss, words: t(wordFor(miss), { ...miss }) }));
  const chosen = FILTERS.filter((name) => filters[name] !== "").length;
  const words = formatList(
    misses.map((miss) => miss.words),
    locale,
  );
  return (
    <div className="empty">
      <h3>{t("noneFits", { count: chosen })}</h3>
      <p className="measure">{misses.length === 0 ? t("all", { all }) : t("nearest", { all, filters: words })}</p>
      <div className="actions">
        <a className="btn" href={list}>
          {t("showAll", { all })}
        </a>
        {misses.map(({ name, value, words: label }) => (
          <a key={name} className="btn btn--quiet" href={`${list}?${String(new URLSearchParams({ [name]: value }))}`}>
            {label}
          </a>
        ))}
      </div>
    </div>
  );
}

const VALUES = ["remote", "hybrid", "onsite", "under_40", "40_to_60", "over_60"] as const;

/** Ways and shares have words of their own; a place is its own word. */
const wordFor = ({ name, value }: NearMiss): "location" | (typeof VALUES)[number] =>
  name === "location" ? "location" : (VALUES.find((known) => known === value) ?? "location");

function HowWeHire(): ReactNode {
  const t = useText(texts);
  const promises = [
    { icon: "pay", title: t("pay"), text: t("payText") },
    { icon: "clock", title: t("answer"), text: t("answerText") },
    { icon: "list", title: t("steps"), text: t("stepsText") },
  ] as const;
  return (
    <section className="section" aria-labelledby="how">
      <h2 id="how">{t("how")}</h2>
      <ul className="promises">
        {promises.map(({ icon, title, text }) => (
          <li key={icon}>
            <Icon name={icon} />
            <b>{title}</b>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
