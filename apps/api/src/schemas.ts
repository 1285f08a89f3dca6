import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { guard } from "#core/action.js";
import { BookingEmployerResolver } from "#features/booking/booking.employer.js";
import { InterviewCommandsResolver } from "#features/interview/interview-commands.employer.js";
import { InterviewPagesResolver } from "#features/interview/interview-pages.employer.js";
import { HireEmployerResolver } from "#features/offer/hire.employer.js";
import { OfferCandidateResolver } from "#features/offer/offer.candidate.js";
import { OfferEmployerResolver } from "#features/offer/offer.employer.js";
import { OrganizationCandidateResolver } from "#features/organization/organization.candidate.js";
import { PickersEmployerResolver } from "#features/organization/pickers.employer.js";
import { PlanCommandsResolver } from "#features/plan/plan-commands.employer.js";
import { PlanEmployerResolver } from "#features/plan/plan.employer.js";
import { ReportEmployerResolver } from "#features/report/report.employer.js";
import { RequisitionCommandsResolver } from "#features/requisition/requisition-commands.employer.js";
import { RequisitionEmployerResolver } from "#features/requisition/requisition.employer.js";
import { SessionEmployerResolver } from "#features/session/session.employer.js";

type ResolverClass = abstract new (...args: never[]) => object;

/** What employers see and do. */
const EMPLOYER_RESOLVERS: NonEmptyArray<ResolverClass & Function> = [
  SessionEmployerResolver,
  InterviewPagesResolver,
  InterviewCommandsResolver,
  BookingEmployerResolver,
  RequisitionEmployerResolver,
  RequisitionCommandsResolver,
  PickersEmployerResolver,
  PlanEmployerResolver,
  PlanCommandsResolver,
  OfferEmployerResolver,
  HireEmployerResolver,
  ReportEmployerResolver,
];

/** What candidates and strangers see and do: other classes, also where names are the same. */
const CANDIDATE_RESOLVERS: NonEmptyArray<ResolverClass & Function> = [
  OrganizationCandidateResolver,
  OfferCandidateResolver,
];

const build = async (resolvers: NonEmptyArray<ResolverClass & Function>): Promise<GraphQLSchema> =>
  guard(await buildSchema({ resolvers, validate: false }));

export const employerSchema = (): Promise<GraphQLSchema> => build(EMPLOYER_RESOLVERS);
export const candidateSchema = (): Promise<GraphQLSchema> => build(CANDIDATE_RESOLVERS);
