import { stageFigures } from "@leadline/domain/report/stage-figures";
import { localDay } from "@leadline/domain/shared/zone";
import { percentile } from "@leadline/domain/statistics/numeric/percentile";
import { Arg, Ctx, Field, Float, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { badInput } from "#core/graphql/errors.js";
import { connectionOf } from "#core/graphql/page.js";
import { funnelOf, funnelRows, MEASURES, type Cohort, type FunnelRow, type FunnelStageRow } from "./funnel.queries.js";

@ObjectType("FunnelStage", { description: "One stage of a funnel." })
@Action("report.read")
class FunnelStageType {
  @Field(() => ID, { description: "The stage." })
  readonly stageId!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => String, { description: "Its type, which reports use." })
  readonly type!: string;

  @Field(() => Int, { description: "Business days in which an answer is promised here." })
  readonly replyDays!: number;

  @Field(() => Int, { description: "Applications of the cohort that came to this stage or further." })
  readonly reached!: number;

  @Field(() => Int, { description: "Applications that are here now." })
  readonly here!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Share of those who had their time here and went on, 0 to 1; null until ten people had.",
  })
  readonly passed!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower 95 % limit of that share." })
  readonly passedLower!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper 95 % limit of that share." })
  readonly passedUpper!: number | null;

  @Field(() => Int, { description: "How many of those who had their time here went on." })
  readonly advanced!: number;

  @Field(() => Int, { description: "How many people had their time here: they left, or waited longer than most." })
  readonly counted!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Business days until half have left, counting those still here; null until ten came and five left.",
  })
  readonly medianDays!: number | null;

  @Field(() => Int, { nullable: true, description: "Lower 95 % limit of the median." })
  readonly medianLower!: number | null;

  @Field(() => Int, { nullable: true, description: "Upper 95 % limit of the median; null when it may be any longer." })
  readonly medianUpper!: number | null;

  @Field(() => Int, { nullable: true, description: "Business days until nine of ten have left, counted the same way." })
  readonly ninetyDays!: number | null;

  @Field(() => [Int], {
    description: "Business days of the stays that are over, while there are too few for a median.",
  })
  readonly finishedDays!: readonly number[];
}

@ObjectType("FunnelReport", { description: "How a requisition's cohort went through its pipeline." })
@Action("report.read")
class FunnelReportType {
  @Field(() => ID, { description: "The requisition." })
  readonly requisitionId!: string;

  @Field(() => String, { description: "Its reference." })
  readonly ref!: string;

  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => String, { description: "Its state." })
  readonly state!: string;

  @Field(() => Int, { description: "Openings that are not closed." })
  readonly openings!: number;

  @Field(() => Int, { description: "Openings that are filled." })
  readonly filled!: number;

  @Field(() => Int, { description: "Everybody in the cohort." })
  readonly applied!: number;

  @Field(() => Int, { description: "Hired." })
  readonly hired!: number;

  @Field(() => Int, { description: "Rejected." })
  readonly rejected!: number;

  @Field(() => Int, { description: "Withdrawn." })
  readonly withdrawn!: number;

  @Field(() => Int, { description: "Active and past the promised answer." })
  readonly owed!: number;

  @Field(() => Float, { nullable: true, description: "Median days from application to hire; null without a hire." })
  readonly medianDaysToHire!: number | null;

  @Field(() => [FunnelStageType], { description: "Stage by stage." })
  readonly stages!: readonly FunnelStageType[];
}

@ObjectType("FunnelApplication", { description: "An application behind a number." })
@Action("report.read")
class FunnelApplicationType {
  @Field(() => ID, { description: "The application." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference." })
  readonly ref!: string;

  @Field(() => String, { description: "The candidate." })
  readonly candidateName!: string;

  @Field(() => String, { description: "Its status." })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: "Its stage, or the one it left the pipeline from." })
  readonly stageName!: string | null;

  @Field(() => String, { description: "When they applied." })
  readonly appliedAt!: string;

  @Field(() => Int, { description: "Days since it entered the stage." })
  readonly days!: number;
}

const FunnelApplicationConnection = connectionOf(FunnelApplicationType, "FunnelApplication");

@InputType({ description: "Which cohort: everybody who applied in the range." })
class FunnelInput {
  @Field(() => String, { description: "The requisition's reference." })
  readonly requisitionRef!: string;

  @Field(() => String, { nullable: true, description: "First day, ISO date in the location's zone." })
  readonly from!: string | null;

  @Field(() => String, { nullable: true, description: "Last day, inclusive." })
  readonly to!: string | null;
}

@InputType({ description: "Which number of the funnel." })
class FunnelNumberInput {
  @Field(() => String, { description: "applied, reached, here, hired, rejected, withdrawn or owed." })
  readonly measure!: string;

  @Field(() => ID, { nullable: true, description: "The stage, for reached and here." })
  readonly stageId!: string | null;
}

@Resolver()
export class ReportEmployerResolver {
  @Action("report.read")
  @Query(() => FunnelReportType, { nullable: true, description: "The funnel of a requisition." })
  async funnelReport(
    @Arg("input", () => FunnelInput) input: FunnelInput,
    @Ctx() context: Context,
  ): Promise<FunnelReportType | null> {
    const row = await funnelOf(context, cohortOf(input));
    if (!row) return null;
    return {
      ...row,
      medianDaysToHire: percentile(row.daysToHire, 0.5),
      stages: row.stages.map((stage) => ({ ...stage, ...figuresOf(stage, row) })),
    };
  }

  @Action("report.read")
  @Query(() => FunnelApplicationConnection, { description: "The applications behind a number of the funnel." })
  async funnelApplications(
    @Arg("input", () => FunnelInput) input: FunnelInput,
    @Arg("number", () => FunnelNumberInput) number: FunnelNumberInput,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    const measure = MEASURES.find((known) => known === number.measure);
    if (!measure) throw badInput(`measure is one of ${MEASURES.join(", ")}.`);
    const { stageId } = number;
    if ((measure === "reached" || measure === "here") && !/^[0-9a-f-]{36}$/.test(stageId ?? ""))
      throw badInput("reached and here need a stage.");
    return await funnelRows(context, cohortOf(input), { measure, stageId }, { first, after });
  }
}

function cohortOf({ requisitionRef, from, to }: FunnelInput): Cohort {
  for (const day of [from, to])
    if (day && !localDay.safeParse(day).success) throw badInput("Days are ISO dates, for example 2026-11-24.");
  return { requisitionRef, from: from || null, to: to || null };
}

/** What the domain says of a stage, as the API tells it: what is kept back is null. */
function figuresOf({ visits }: FunnelStageRow, { today, holidays }: FunnelRow) {
  const { stay, finished, conversion, advanced, counted } = stageFigures(
    visits.map(([enteredOn, leftOn, outcome, people]) => ({ enteredOn, leftOn, outcome, people })),
    today,
    holidays,
  );
  return {
    passed: conversion.ok ? conversion.value.share : null,
    passedLower: conversion.ok ? conversion.value.lower : null,
    passedUpper: conversion.ok ? conversion.value.upper : null,
    advanced,
    counted,
    medianDays: stay.ok ? stay.value.median : null,
    medianLower: stay.ok ? stay.value.lower : null,
    medianUpper: stay.ok ? stay.value.upper : null,
    ninetyDays: stay.ok ? stay.value.ninety : null,
    finishedDays: stay.ok ? [] : finished,
  };
}
