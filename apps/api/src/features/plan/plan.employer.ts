import { costOf } from "@leadline/domain/framework/plan/planned-interview";
import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import type { PlanAddition } from "@leadline/domain/framework/plan/cheapest-addition";
import { coverageOf, uncovered } from "@leadline/domain/framework/plan/coverage";
import { INTERVIEW_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { isInterviewTypeId, type InterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
import { checkPlan, type PlanCheck } from "@leadline/domain/framework/plan/plan-checks";
import { allWeights, type PlanSettings } from "@leadline/domain/framework/plan/plan-request";
import { beforeOpening, type BeforeOpening } from "@leadline/domain/requisition/before-opening";
import { parseSubmittable } from "@leadline/domain/requisition/requisition-draft";
import { allowsCommand, isOver } from "@leadline/domain/requisition/requisition-status";
import { requisitionWarnings } from "@leadline/domain/requisition/requisition-warnings";
import { readPlanSettings } from "@leadline/domain/requisition/plan-edit";
import { Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { RequisitionReferenceType, RequisitionType } from "#features/requisition/requisition.employer.js";
import { mayOn, type PlanView, type RequisitionRow } from "#features/requisition/requisition.queries.js";

@ObjectType("PlanInterview", { description: "One interview of the loop." })
@Action("plan.read")
class PlanInterviewType {
  @Field(() => ID, { description: "Its id, which interviews are scheduled by." })
  readonly id!: string;
  @Field(() => String, { description: "Interview type of the framework." })
  readonly type!: string;
  @Field(() => String, { description: "Its name." })
  readonly name!: string;
  @Field(() => String, { description: "Its name for a column head." })
  readonly shortName!: string;
  @Field(() => Int, { description: "The candidate's minutes." })
  readonly minutes!: number;
  @Field(() => Int, { description: "How many people rate." })
  readonly raters!: number;
  @Field(() => [String], { description: "Competencies it is built for." })
  readonly primary!: readonly string[];
  @Field(() => [String], { description: "Competencies it shows in passing." })
  readonly secondary!: readonly string[];
  @Field(() => [RequisitionReferenceType], { description: "Who may hold it." })
  readonly interviewers!: readonly RequisitionReferenceType[];
}

@ObjectType("CompetencyCoverage", { description: "How well the plan measures one competency." })
@Action("plan.read")
class CompetencyCoverageType {
  @Field(() => String, { description: "Competency of the framework." })
  readonly competency!: string;
  @Field(() => String, { description: "Its name." })
  readonly name!: string;
  @Field(() => Int, { description: "Its weight in per cent." })
  readonly weight!: number;
  @Field(() => Boolean, { description: "Nobody is hired without it." })
  readonly mustHave!: boolean;
  @Field(() => Float, { description: "Evidence; a must-have needs 1.5." })
  readonly evidence!: number;
  @Field(() => Int, { description: "People who rate it; a must-have needs 2." })
  readonly raters!: number;
  @Field(() => Int, { description: "Interviews built for it; a must-have needs 1." })
  readonly primaries!: number;
  @Field(() => [String], { description: "What a must-have lacks: raters, primary, evidence." })
  readonly gaps!: readonly string[];
}

@ObjectType("PlanFix", { description: "The cheapest interview to add." })
@Action("plan.read")
class PlanFixType {
  @Field(() => String, { description: "Interview type to add." })
  readonly type!: string;
  @Field(() => String, { description: "Its name." })
  readonly name!: string;
  @Field(() => Int, { description: "With how many raters." })
  readonly raters!: number;
  @Field(() => Int, { description: "Minutes it adds for the candidate." })
  readonly candidateMinutes!: number;
  @Field(() => [String], { description: "Limits the plan would go beyond: candidateMinutes, interviews, panels." })
  readonly exceeds!: readonly string[];
}

@ObjectType("PlanCheck", { description: "Something about the plan a hiring manager should see." })
@Action("plan.read")
class PlanCheckType {
  @Field(() => String, { description: "coverage, samePersonTwice, panels, burden or blindSpot." })
  readonly check!: string;
  @Field(() => String, { description: "block or warn." })
  readonly level!: string;
  @Field(() => String, { nullable: true, description: "The competency it is about." })
  readonly competency!: string | null;
  @Field(() => ID, { nullable: true, description: "The member it is about." })
  readonly memberId!: string | null;
  @Field(() => PlanFixType, { nullable: true, description: "What would mend it." })
  readonly fix!: PlanFixType | null;
}

@ObjectType("InterviewPlan", { description: "Which interviews measure which competencies." })
@Action("plan.read")
class InterviewPlanType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;
  @Field(() => Int, { description: "Its version." })
  readonly version!: number;
  @Field(() => String, { description: "Version of the framework it is pinned to." })
  readonly frameworkVersion!: string;
  @Field(() => Int, { description: "Candidate minutes, the screen included." })
  readonly candidateMinutes!: number;
  @Field(() => Int, { description: "Candidate minutes allowed." })
  readonly allowedMinutes!: number;
  @Field(() => String, { nullable: true, description: "Why its gaps were accepted." })
  readonly gapWaiver!: string | null;
  @Field(() => [PlanInterviewType], { description: "In the order candidates usually meet them." })
  readonly interviews!: readonly PlanInterviewType[];
  @Field(() => [CompetencyCoverageType], { description: "Row by row, in the framework's order." })
  readonly coverage!: readonly CompetencyCoverageType[];
  @Field(() => [PlanCheckType], { description: "What blocks first." })
  readonly checks!: readonly PlanCheckType[];
}

@ObjectType("BeforeOpening", { description: "One thing between the requisition and its opening." })
@Action("requisition.read")
class BeforeOpeningType {
  @Field(() => String, {
    description: "FieldMissing, NoPlan, MustHaveUncovered, GapsWaived, NotSubmitted, ApprovalsOutstanding.",
  })
  readonly type!: string;
  @Field(() => String, { description: "block, wait or warn." })
  readonly level!: string;
  @Field(() => String, { nullable: true, description: "Path of the field that is missing." })
  readonly path!: string | null;
  @Field(() => String, { nullable: true, description: "What the field needs." })
  readonly message!: string | null;
  @Field(() => [String], { description: "Names of the competencies it is about." })
  readonly competencies!: readonly string[];
  @Field(() => Int, { nullable: true, description: "Groups that have not approved." })
  readonly groups!: number | null;
}

@Resolver(() => RequisitionType)
export class PlanEmployerResolver {
  @Action("plan.read")
  @FieldResolver(() => InterviewPlanType, {
    nullable: true,
    description: "The interview plan; null before there is one.",
  })
  plan(@Root() row: RequisitionRow, @Ctx() context: Context): InterviewPlanType | null {
    return row.plan && mayOn(context, row, "plan.read") ? planOf(row, row.plan, context.now) : null;
  }

  @FieldResolver(() => [BeforeOpeningType], {
    description: "What stands between it and its opening, most urgent first.",
  })
  beforeOpening(@Root() row: RequisitionRow): BeforeOpeningType[] {
    if (isOver(row.state) || row.state === "open" || row.state === "on_hold") return [];
    const complete = parseSubmittable({
      ...row,
      levelId: row.level?.id,
      departmentId: row.department?.id,
      locationId: row.location?.id,
      pay: {
        minMinor: row.payMinMinor,
        maxMinor: row.payMaxMinor,
        currency: row.payCurrency,
        interval: row.payInterval,
      },
    });
    const pending = row.flows.find(({ state }) => state === "pending");
    return beforeOpening({
      issues: complete.ok ? [] : complete.refusal.issues,
      hasPlan: row.plan !== null,
      uncovered: row.plan ? uncovered(interviewsOf(row.plan), row.mustHaves) : [],
      gapWaiver: row.plan?.gapWaiver ?? null,
      groupsOutstanding: pending ? pending.groups.filter(({ state }) => state !== "approved").length : null,
      approved: row.state === "approved",
    }).map(stepOf);
  }

  @FieldResolver(() => [String], { description: "HandsOnTooLow, HandsOnTooHigh, ManyMustHaves, NoJustification." })
  warnings(@Root() row: RequisitionRow): string[] {
    return requisitionWarnings(row).map(({ type }) => type);
  }

  @Action("plan.update")
  @FieldResolver(() => Boolean, { nullable: true, description: "The viewer may change the plan." })
  viewerCanEditPlan(@Root() row: RequisitionRow, @Ctx() context: Context): boolean {
    return !isOver(row.state) && mayOn(context, row, "plan.update");
  }

  @FieldResolver(() => Boolean, { description: "The viewer may open it now." })
  viewerCanOpen(@Root() row: RequisitionRow, @Ctx() context: Context): boolean {
    return allowsCommand(row.state, "open") && mayOn(context, row, "requisition.open");
  }

  @FieldResolver(() => Boolean, { description: "The viewer may bring it back." })
  viewerCanReopen(@Root() row: RequisitionRow, @Ctx() context: Context): boolean {
    return allowsCommand(row.state, "reopen") && mayOn(context, row, "requisition.reopen");
  }
}

interface Planned {
  readonly type: InterviewTypeId;
  readonly raters: number;
  readonly people: readonly string[];
}

const interviewsOf = (plan: PlanView): Planned[] =>
  plan.interviews.flatMap(({ type, raters, interviewers }) =>
    isInterviewTypeId(type) ? [{ type, raters, people: interviewers.map(({ id }) => id) }] : [],
  );

function planOf(row: RequisitionRow, plan: PlanView, now: Date): InterviewPlanType {
  const settings: PlanSettings = readPlanSettings(plan.settings);
  const weights = allWeights(row.weights);
  const interviews = interviewsOf(plan);
  // Several people may be named for one seat and one person for several: who really sits there is decided when an
  // interview is scheduled, so people are not checked here.
  const checked = interviews.map(({ type, raters }) => ({ type, raters }));
  return {
    id: plan.id,
    version: plan.version,
    frameworkVersion: plan.frameworkVersion,
    gapWaiver: plan.gapWaiver,
    candidateMinutes: costOf(interviews, settings).candidateMinutes,
    allowedMinutes: settings.candidateMinutes,
    interviews: plan.interviews.flatMap((one) => (isInterviewTypeId(one.type) ? [interviewOf(one, one.type)] : [])),
    coverage: coverageOf(interviews, row.mustHaves).map((coverage) => ({
      ...coverage,
      name: COMPETENCIES[coverage.competency].shortName,
      weight: weights[coverage.competency],
    })),
    checks: checkPlan({ interviews: checked, weights, mustHaves: row.mustHaves, settings, now: now.getTime() }).map(
      checkOf,
    ),
  };
}

const interviewOf = (one: PlanView["interviews"][number], type: InterviewTypeId): PlanInterviewType => {
  const { name, shortName, primary, secondary } = INTERVIEW_TYPES[type];
  return { ...one, name, shortName, primary, secondary };
};

const checkOf = (check: PlanCheck): PlanCheckType => ({
  check: check.check,
  level: check.level,
  competency: "competency" in check ? check.competency : null,
  memberId: "person" in check ? check.person : null,
  fix: "fix" in check && check.fix ? fixOf(check.fix) : null,
});

const fixOf = ({ type, raters, candidateMinutes, exceeds }: PlanAddition): PlanFixType => ({
  type,
  name: INTERVIEW_TYPES[type].name,
  raters,
  candidateMinutes,
  exceeds,
});

const nameOf = (competency: string): string =>
  Object.values(COMPETENCIES).find(({ id }) => id === competency)?.shortName ?? competency;

function stepOf(step: BeforeOpening): BeforeOpeningType {
  const about = { type: step.type, level: step.level, path: null, message: null, competencies: [], groups: null };
  switch (step.type) {
    case "FieldMissing":
      return { ...about, path: step.issue.path, message: step.issue.message };
    case "MustHaveUncovered":
      return { ...about, competencies: [nameOf(step.competency)] };
    case "GapsWaived":
      return { ...about, message: step.reason, competencies: step.competencies.map(nameOf) };
    case "ApprovalsOutstanding":
      return { ...about, groups: step.groups };
    default:
      return about;
  }
}
