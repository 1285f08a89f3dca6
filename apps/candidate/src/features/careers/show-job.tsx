import { catalogue } from "@leadline/ui/text/catalogue";
import { refOfAddress } from "@leadline/domain/posting/careers/job-address";
import { movedTo, type Answer, type Employer } from "#http/answer.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { sayInterval, sayRange } from "#lib/pay.ts";
import { jobPageQuery } from "./careers.query.ts";
import { ClosedJobPage, closedTitle } from "./closed-job-page.tsx";
import { JobPage } from "./job-page.tsx";
import type { Job, JobCard } from "./job.ts";
import { sayPlace } from "./place.ts";
import { readJob, readJobCard } from "./read-job.ts";
import { similarJobs } from "./similar-jobs.ts";

const texts = catalogue(
  {
    title: "{job}: job at {name}",
    closed: "{title}: {job}, {name}",
    description: "{job} at {name}. {pay}. {place}. {handsOn}% of the time hands-on.",
    preview: "{pay}. {place}. {summary}",
  },
  {
    de: {
      title: "{job}: Stelle bei {name}",
      closed: "{title}: {job}, {name}",
      description: "{job} bei {name}. {pay}. {place}. {handsOn} % der Zeit praktische Arbeit.",
      preview: "{pay}. {place}. {summary}",
    },
  },
);

/** One job at its one address; what else leads to it moves there, and a closed one says so kindly (410). */
export async function showJob(visit: Visit): Promise<Answer> {
  const ref = refOfAddress(visit.params["job"] ?? "");
  if (ref === undefined) throw new Rejection("not_here");
  const { organization, job, jobs } = await visit.ask(jobPageQuery, { ref });
  if (!organization || !job) throw new Rejection("not_here");
  const read = readJob(job);
  if (decodeURI(visit.path) !== decodeURI(read.path)) return movedTo(read.path + searchOf(visit));
  if (!job.isOpen) return closedAnswer({ visit, organization, closed: read, open: jobs.jobs.map(readJobCard) });
  return openAnswer(visit, organization, read);
}

const searchOf = ({ query }: Visit): string => (query.size > 0 ? `?${query.toString()}` : "");

function openAnswer(visit: Visit, organization: Employer, job: Job): Answer {
  const t = texts.in(visit.language);
  const { locale } = visit;
  const pay = `${sayRange(job.pay, locale)} ${sayInterval(job.pay, locale)}`;
  const place = sayPlace(job, locale);
  const title = t("title", { job: job.title, name: organization.name });
  return {
    kind: "page",
    status: 200,
    title,
    employer: organization,
    nav: "job",
    keep: "public",
    head: {
      canonical: job.url,
      description: t("description", {
        job: job.title,
        name: organization.name,
        pay,
        place,
        handsOn: job.handsOnPercent,
      }),
      preview: { title, description: t("preview", { pay, place, summary: job.summary }) },
      ...(job.structuredData !== null && { structuredData: job.structuredData }),
    },
    body: <JobPage model={{ organization, job }} />,
  };
}

interface Closed {
  readonly visit: Visit;
  readonly organization: Employer;
  readonly closed: JobCard;
  readonly open: readonly JobCard[];
}

function closedAnswer({ visit, organization, closed, open }: Closed): Answer {
  const title = closedTitle(visit.language);
  const model = { organization, closed, similar: similarJobs(closed, open), open: open.length };
  return {
    kind: "page",
    status: 410,
    title: texts.in(visit.language)("closed", { title, job: closed.title, name: organization.name }),
    employer: organization,
    nav: "job",
    keep: "public",
    body: <ClosedJobPage model={model} />,
  };
}
