import { catalogue } from "@leadline/ui/text/catalogue";
import type { Answer } from "#http/answer.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { paths } from "#paths.ts";
import { jobsPageQuery } from "./careers.query.ts";
import { readFilters } from "./job-filters.ts";
import { JobsPage, jobsTitle } from "./jobs-page.tsx";
import { readJobCard } from "./read-job.ts";

const texts = catalogue(
  {
    description:
      "{count, plural, =0 {Tech Lead jobs at {name}.} one {One Tech Lead job at {name}, with pay, place, team and hands-on share.} other {# Tech Lead jobs at {name}, with pay, place, team and hands-on share on every one.}}",
  },
  {
    de: {
      description:
        "{count, plural, =0 {Tech-Lead-Stellen bei {name}.} one {Eine Tech-Lead-Stelle bei {name}, mit Gehalt, Ort, Team und Anteil praktischer Arbeit.} other {# Tech-Lead-Stellen bei {name}, jede mit Gehalt, Ort, Team und Anteil praktischer Arbeit.}}",
    },
  },
);

/** The careers list, narrowed by the address. */
export async function showJobs(visit: Visit): Promise<Answer> {
  const filters = readFilters(visit.query);
  const { organization, jobs } = await visit.ask(jobsPageQuery, { filter: filters });
  if (!organization) throw new Rejection("not_here");
  const title = jobsTitle(organization.name, visit.language);
  const { total, facets } = jobs;
  const description = texts.in(visit.language)("description", { count: total, name: organization.name });
  return {
    kind: "page",
    status: 200,
    title,
    employer: organization,
    nav: "careers",
    keep: "public",
    head: {
      canonical: `${visit.origin}${paths.jobs(organization.slug)}`,
      description,
      preview: { title, description },
    },
    body: <JobsPage model={{ organization, jobs: jobs.jobs.map(readJobCard), all: total, facets, filters }} />,
  };
}
