import { readFragment, type DocumentType, type FragmentType } from "#graphql/generated/index.ts";
import type { Pay } from "#lib/pay.ts";
import { jobCardFragment, type jobPageQuery } from "./careers.query.ts";
import type { Job, JobCard, Workplace } from "./job.ts";

const WORKPLACES: readonly Workplace[] = ["onsite", "hybrid", "remote"];
const INTERVALS: readonly Pay["interval"][] = ["year", "month", "day", "hour"];

/** A job of a list, as the API tells it. */
export function readJobCard(masked: FragmentType<typeof jobCardFragment>): JobCard {
  const { text, pay, workplace, location, country, closesOn, ...job } = readFragment(jobCardFragment, masked);
  return {
    ref: job.ref,
    title: job.title,
    path: job.path,
    language: job.language,
    summary: text.summary,
    workplace: WORKPLACES.find((known) => known === workplace) ?? "onsite",
    location: location ?? null,
    country: country ?? null,
    pay: {
      minMinor: pay.minMinor,
      maxMinor: pay.maxMinor,
      currency: pay.currency,
      interval: INTERVALS.find((known) => known === pay.interval) ?? "year",
    },
    handsOnPercent: text.time.handsOnPercent,
    teamSize: text.team.size ?? null,
    closesOn: closesOn ?? null,
  };
}

/** A job as its own page needs it. */
export function readJob(job: NonNullable<DocumentType<typeof jobPageQuery>["job"]>): Job {
  const { text, form } = job;
  return {
    ...readJobCard(job),
    url: job.url,
    why: text.why,
    teamText: text.team.text,
    reportsTo: text.team.reportsTo,
    operationsPercent: text.time.operationsPercent,
    leadingPercent: text.time.leadingPercent,
    timeNote: text.time.note,
    decisions: text.decisions,
    success: text.success,
    outcomes: text.outcomes,
    needs: text.needs,
    nice: text.nice,
    offers: text.offers,
    steps: text.process.steps.map((step) => ({ ...step, minutes: step.minutes ?? null })),
    weeks: text.process.weeks ?? null,
    conversations: text.process.conversations,
    minutes: text.process.minutes,
    adjustments: text.adjustments,
    equalOpportunity: text.equalOpportunity,
    terms: text.terms,
    contact: job.contact,
    replyBy: job.replyBy ?? null,
    formMinutes: Math.max(1, Math.round(form.estimatedSeconds / 60)),
    questions: form.questions.length,
    structuredData: job.structuredData ?? null,
  };
}
