/** What a list of jobs can be narrowed by; names as they stand in the address of the page. */
export interface JobFilter {
  readonly department?: string | null;
  readonly location?: string | null;
  readonly workplace?: string | null;
  readonly handsOn?: string | null;
}

/** As much of a job as the list's filters look at. */
export interface FilterableJob {
  readonly department: string | null;
  readonly location: string | null;
  readonly workplace: string;
  readonly handsOnPercent: number;
}

/** Bands of the hands-on share, in per cent. */
export const HANDS_ON_BANDS = ["under_40", "40_to_60", "over_60"] as const;
export type HandsOnBand = (typeof HANDS_ON_BANDS)[number];

/** The band of the filter that a share of hands-on work, in per cent, falls into: below 40, 40 to 60, above 60. */
export const handsOnBand = (percent: number): HandsOnBand =>
  percent < 40 ? "under_40" : percent <= 60 ? "40_to_60" : "over_60";

/** One choice of a filter, and how many open jobs it leads to. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

const FACETS = {
  department: (job: FilterableJob) => job.department,
  location: (job: FilterableJob) => job.location,
  workplace: (job: FilterableJob) => job.workplace,
  handsOn: (job: FilterableJob) => handsOnBand(job.handsOnPercent),
} as const;

/** The jobs a filter leaves. A value nobody offers leaves none; an empty one leaves all. */
export const filterJobs = <J extends FilterableJob>(jobs: readonly J[], filter: JobFilter): J[] =>
  jobs.filter(
    (job) =>
      matches(job, "department", filter) &&
      matches(job, "location", filter) &&
      matches(job, "workplace", filter) &&
      matches(job, "handsOn", filter),
  );

const matches = (job: FilterableJob, name: keyof typeof FACETS, filter: JobFilter): boolean =>
  !filter[name] || FACETS[name](job) === filter[name];

/** The choices of each filter over all open jobs, alphabetically; choices without a job are not offered. */
export const facetsOf = (jobs: readonly FilterableJob[]): Readonly<Record<keyof typeof FACETS, readonly Facet[]>> => ({
  department: countBy(jobs.map(FACETS.department)),
  location: countBy(jobs.map(FACETS.location)),
  workplace: countBy(jobs.map(FACETS.workplace)),
  handsOn: countBy(jobs.map(FACETS.handsOn)),
});

function countBy(values: readonly (string | null)[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => (a.value < b.value ? -1 : 1));
}
