import type { JobCard } from "./job.ts";

/** Why an open job is shown to somebody who came for a closed one. */
export type Likeness = "same_place" | "same_way" | "open";

export interface SimilarJob {
  readonly job: JobCard;
  readonly likeness: Likeness;
}

/** A job that takes no applications any more, as far as its address still tells. */
export type ClosedJob = Pick<JobCard, "ref" | "title" | "language" | "location" | "workplace">;

const MOST = 3;
const ORDER: readonly Likeness[] = ["same_place", "same_way", "open"];

/** Up to three open jobs, those in the same place first, then those worked in the same way, then the newest. */
export function similarJobs(closed: ClosedJob, open: readonly JobCard[]): readonly SimilarJob[] {
  const likenessOf = (job: JobCard): Likeness => {
    if (closed.location !== null && job.location === closed.location) return "same_place";
    return job.workplace === closed.workplace ? "same_way" : "open";
  };
  return open
    .map((job) => ({ job, likeness: likenessOf(job) }))
    .toSorted((a, b) => ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness))
    .slice(0, MOST);
}
