import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { guard } from "#core/graphql/action.js";
import { ApplicationCommandsResolver } from "#features/application/application-commands.employer.js";
import { ApplicationPageResolver } from "#features/application/read/application-page.employer.js";
import { ApplicationEmployerResolver } from "#features/application/read/application.employer.js";
import { PipelineEmployerResolver, PipelineStageResolver } from "#features/board/pipeline.employer.js";
import { CandidatesEmployerResolver } from "#features/candidate/candidates.employer.js";
import { LetterResolver } from "#features/letter/letter.employer.js";
import { NoteEmployerResolver, NoteResolver } from "#features/note/note.employer.js";
import { RejectionResolver } from "#features/rejection/rejection.employer.js";
import { AvailabilityEmployerResolver } from "#features/availability/availability.employer.js";
import { BookingCandidateResolver } from "#features/booking/booking.candidate.js";
import { CandidateInterviewResolver } from "#features/booking/own-interview.candidate.js";
import { ApplyCandidateResolver } from "#features/application/apply/apply.candidate.js";
import { UndoWithdrawalCandidateResolver } from "#features/application/withdraw/undo-withdrawal.candidate.js";
import { MeCandidateResolver } from "#features/application/status/me.candidate.js";
import { PrivacyNoticeCandidateResolver } from "#features/application/apply/privacy-notice.candidate.js";
import { BookingEmployerResolver } from "#features/booking/booking.employer.js";
import { DocumentCandidateResolver } from "#features/document/document.candidate.js";
import { DocumentEmployerResolver } from "#features/document/document.employer.js";
import { InterviewCommandsResolver } from "#features/interview/interview-commands.employer.js";
import { InterviewPagesResolver } from "#features/interview/read/interview-pages.employer.js";
import { DebriefCommandsResolver } from "#features/debrief/debrief-commands.employer.js";
import { DebriefEmployerResolver } from "#features/debrief/debrief.employer.js";
import { KitLinkEmployerResolver } from "#features/kit/kit-link.employer.js";
import { KitEmployerResolver } from "#features/kit/kit.employer.js";
import { ScorecardEmployerResolver } from "#features/kit/scorecard.employer.js";
import { InboxEmployerResolver } from "#features/inbox/inbox.employer.js";
import { HireEmployerResolver } from "#features/offer/answer/hire.employer.js";
import { OfferCandidateResolver } from "#features/offer/answer/offer.candidate.js";
import { OfferEmployerResolver } from "#features/offer/offer.employer.js";
import { OrganizationCandidateResolver } from "#features/organization/organization.candidate.js";
import { PostingCommandsResolver } from "#features/posting/posting-commands.employer.js";
import { PostingEmployerResolver } from "#features/posting/posting.employer.js";
import { JobCandidateResolver } from "#features/posting/careers/job.candidate.js";
import { PickersEmployerResolver } from "#features/organization/pickers.employer.js";
import { PlanCommandsResolver } from "#features/plan/plan-commands.employer.js";
import { PlanEmployerResolver } from "#features/plan/plan.employer.js";
import { ReportEmployerResolver } from "#features/report/report.employer.js";
import { RequisitionCommandsResolver } from "#features/requisition/requisition-commands.employer.js";
import { RequisitionEmployerResolver } from "#features/requisition/requisition.employer.js";
import { SessionCandidateResolver } from "#features/session/session.candidate.js";
import { SchedulingEmployerResolver } from "#features/scheduling/scheduling.employer.js";
import { SessionEmployerResolver } from "#features/session/session.employer.js";

type ResolverClass = abstract new (...args: never[]) => object;

/** What employers see and do. */
const EMPLOYER_RESOLVERS: NonEmptyArray<ResolverClass & Function> = [
  SessionEmployerResolver,
  InterviewPagesResolver,
  InterviewCommandsResolver,
  BookingEmployerResolver,
  SchedulingEmployerResolver,
  AvailabilityEmployerResolver,
  RequisitionEmployerResolver,
  RequisitionCommandsResolver,
  DebriefEmployerResolver,
  DebriefCommandsResolver,
  KitEmployerResolver,
  KitLinkEmployerResolver,
  ScorecardEmployerResolver,
  PipelineEmployerResolver,
  PipelineStageResolver,
  ApplicationEmployerResolver,
  ApplicationPageResolver,
  ApplicationCommandsResolver,
  RejectionResolver,
  LetterResolver,
  NoteEmployerResolver,
  NoteResolver,
  CandidatesEmployerResolver,
  InboxEmployerResolver,
  PickersEmployerResolver,
  PlanEmployerResolver,
  PlanCommandsResolver,
  OfferEmployerResolver,
  HireEmployerResolver,
  ReportEmployerResolver,
  DocumentEmployerResolver,
  PostingEmployerResolver,
  PostingCommandsResolver,
];

/** What candidates and strangers see and do: other classes, also where names are the same. */
const CANDIDATE_RESOLVERS: NonEmptyArray<ResolverClass & Function> = [
  BookingCandidateResolver,
  CandidateInterviewResolver,
  OrganizationCandidateResolver,
  OfferCandidateResolver,
  JobCandidateResolver,
  PrivacyNoticeCandidateResolver,
  ApplyCandidateResolver,
  SessionCandidateResolver,
  MeCandidateResolver,
  UndoWithdrawalCandidateResolver,
  DocumentCandidateResolver,
];

const build = async (resolvers: NonEmptyArray<ResolverClass & Function>): Promise<GraphQLSchema> =>
  guard(await buildSchema({ resolvers, validate: false }));

export const employerSchema = (): Promise<GraphQLSchema> => build(EMPLOYER_RESOLVERS);
export const candidateSchema = (): Promise<GraphQLSchema> => build(CANDIDATE_RESOLVERS);
