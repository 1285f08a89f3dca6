import {
  showConfirmed,
  showConfirmLink,
  showOpenLink,
  submitConfirmLink,
  submitOpenLink,
} from "#features/account/link.handlers.tsx";
import { showPrivacy } from "#features/account/privacy.handlers.tsx";
import { showLinkSent, showSignIn, signOut, submitSignIn } from "#features/account/sign-in.handlers.tsx";
import { showStatus, submitUndoWithdrawal, submitWithdraw } from "#features/application/status.handlers.tsx";
import { receiveForScript, showApplied, showApply, submitApply } from "#features/apply/apply.handlers.tsx";
import { receiveResume } from "#features/apply/receive-resume.ts";
import { showJob } from "#features/careers/show-job.tsx";
import { showJobs } from "#features/careers/show-jobs.tsx";
import {
  showBooked,
  showBooking,
  showCalendar,
  submitBooking,
  submitCancel,
  submitProposal,
} from "#features/interview/booking.handlers.tsx";
import { showLetter, showOffer, submitOffer } from "#features/offer/offer.handlers.tsx";
import { showIcon, showRobots, showRoot } from "#features/site/site.handlers.tsx";
import type { Route } from "#http/route.ts";
import { showSitemap, showSitemapIndex } from "#features/careers/sitemap.ts";
import { movedTo } from "#http/answer.ts";
import { paths } from "#paths.ts";

/** Every address of the candidate app. */
export const ROUTES: readonly Route[] = [
  { path: "/", show: showRoot },
  { path: "/robots.txt", show: showRobots },
  { path: "/icon.svg", show: showIcon },
  { path: "/sitemap.xml", show: showSitemapIndex },
  { path: "/:organization/sitemap.xml", show: showSitemap },
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
  { path: "/:organization/privacy", show: showPrivacy },
  { path: "/:organization/me", show: showStatus },
  { path: "/:organization/me/interviews/:interview", show: showBooking, submit: submitBooking },
  { path: "/:organization/me/interviews/:interview/booked", show: showBooked },
  { path: "/:organization/me/interviews/:interview/calendar.ics", show: showCalendar },
  { path: "/:organization/me/interviews/:interview/cancel", submit: submitCancel },
  { path: "/:organization/me/interviews/:interview/propose", submit: submitProposal },
  { path: "/:organization/me/:ref", show: showStatus },
  { path: "/:organization/me/:ref/offer", show: showOffer, submit: submitOffer },
  { path: "/:organization/me/:ref/offer/letter", show: showLetter },
  { path: "/:organization/me/:ref/withdraw", submit: submitWithdraw },
  { path: "/:organization/me/:ref/withdraw/undo", submit: submitUndoWithdrawal },
  { path: "/:organization/me/sign-in", show: showSignIn, submit: submitSignIn },
  { path: "/:organization/me/sign-in/sent", show: showLinkSent },
  { path: "/:organization/me/sign-out", submit: signOut },
  { path: "/:organization/me/open", show: showOpenLink, submit: submitOpenLink },
  { path: "/:organization/me/confirm", show: showConfirmLink, submit: submitConfirmLink },
  { path: "/:organization/me/confirm/done", show: showConfirmed },
];
