import { showJob } from "#features/careers/show-job.tsx";
import { showJobs } from "#features/careers/show-jobs.tsx";
import type { Route } from "#http/route.ts";
import { movedTo } from "#http/answer.ts";
import { paths } from "#paths.ts";

/** Every address of the candidate app. */
export const ROUTES: readonly Route[] = [
  { path: "/:organization", show: ({ organization }) => movedTo(paths.jobs(organization)) },
  { path: "/:organization/jobs", show: showJobs },
  { path: "/:organization/jobs/:job", show: showJob },
];
