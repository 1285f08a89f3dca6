import { receiveForScript, showApplied, showApply, submitApply } from "#features/apply/apply.handlers.tsx";
import { receiveResume } from "#features/apply/receive-resume.ts";
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
  {
    path: "/:organization/jobs/:job/apply",
    show: showApply,
    submit: submitApply,
    receiveFile: receiveResume,
    answersAged: true,
  },
  { path: "/:organization/jobs/:job/apply/resume", submit: receiveForScript, receiveFile: receiveResume },
  { path: "/:organization/jobs/:job/apply/done", show: showApplied },
];
