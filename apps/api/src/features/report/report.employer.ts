import { funnel } from "@leadline/domain/report/funnel";
import { localDay } from "@leadline/domain/shared/zone";
import { Arg, Ctx, Field, Float, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { badInput } from "#core/graphql/errors.js";
import { connectionOf } from "#core/graphql/page.js";
import { funnelOf, funnelRows, MEASURES, type Cohort } from "./funnel.queries.js";

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
    description: "Share of those that went on, 0 to 1; null when nobody came here.",
  })
  readonly passed!: number | null;

  @Field(() => Float, { nullable: true, description: "Median days of finished stays; null without any." })
  readonly medianDays!: number | null;

  @Field(() => Float, { nullable: true, description: "Nine of ten finished stays were at most this long, in days." })
  readonly p90Days!: number | null;

  @Field(() => Int, { description: "How many finished stays the two figures are taken of." })
  readonly stays!: number;
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
    const passed = new Map(funnel(row.stages, row.hired).map(({ stageId, passed: share }) => [stageId, share]));
    return { ...row, stages: row.stages.map((stage) => ({ ...stage, passed: passed.get(stage.stageId) ?? null })) };
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
