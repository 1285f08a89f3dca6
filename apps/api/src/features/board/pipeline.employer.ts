import { can } from "@leadline/domain/authorization/can";
import { takesCandidates } from "@leadline/domain/requisition/requisition-status";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { connectionOf } from "#core/graphql/page.js";
import { selects } from "#core/graphql/selection.js";
import { MemberReferenceType } from "#features/organization/member-reference.employer.js";
import { ApplicationType } from "#features/application/read/application.employer.js";
import { cardsAfter, firstCards, pipelineByRef, type PipelineRow, type StageRow } from "./pipeline-board.queries.js";
import type { PipelineFilter } from "./pipeline-filter.js";
import { LIST_SORTS, LIST_STANDINGS, pipelineList, type ListSort, type ListStanding } from "./pipeline-list.queries.js";

const ApplicationConnection = connectionOf(ApplicationType, "Application");

const asEnum = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
const PipelineSort = asEnum<ListSort>(LIST_SORTS);
registerEnumType(PipelineSort, { name: "PipelineSort", description: "Furthest, longest waiting, by name, newest." });
const PipelineStanding = asEnum<ListStanding>(LIST_STANDINGS);
registerEnumType(PipelineStanding, {
  name: "PipelineStanding",
  description: "Which applications: going on, or how they ended.",
});

@InputType({ description: "Which applications to show." })
class PipelineFilterInput implements PipelineFilter {
  @Field(() => String, { nullable: true, description: "Part of a name, a job, an employer or a reference." })
  readonly q?: string | null;

  @Field(() => ID, { nullable: true, description: "Whose applications." })
  readonly ownerId?: string | null;

  @Field(() => String, { nullable: true, description: "Where they came from." })
  readonly source?: string | null;
}

@ObjectType("PipelineStage", { description: "A column of the board." })
@Action("application.read")
class PipelineStageType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "The framework's id, where it comes from the template." })
  readonly key!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => String, { description: "What it is for." })
  readonly type!: string;

  @Field(() => Int, { description: "Its place, from 0." })
  readonly position!: number;

  @Field(() => Int, { description: "Applications in it that match the filter." })
  readonly count!: number;

  @Field(() => Int, { description: "Those of them whose candidate is owed an answer that is late." })
  readonly overdue!: number;

  @Field(() => Float, { nullable: true, description: "Days the middle one has been in it; null when it is empty." })
  readonly medianDays!: number | null;
}

@ObjectType("PipelineMember", { description: "A member of the hiring team." })
@Action("member.read")
class PipelineMemberType extends MemberReferenceType {
  @Field(() => String, { description: "Their part: hiring_manager, recruiter, coordinator, sourcer, interviewer." })
  readonly role!: string;
}

@ObjectType("PipelineAbilities", { description: "What the viewer may do on the board." })
@Action("requisition.read")
class PipelineAbilities {
  @Field(() => Boolean, { description: "See the applications." })
  readonly readApplications!: boolean;

  @Field(() => Boolean, { description: "Move applications." })
  readonly move!: boolean;

  @Field(() => Boolean, { description: "Reject applications." })
  readonly reject!: boolean;

  @Field(() => Boolean, { description: "Read the report of the requisition." })
  readonly readReport!: boolean;
}

@ObjectType("Pipeline", { description: "A requisition's candidates, stage by stage." })
@Action("requisition.read")
class PipelineType {
  @Field(() => ID, { description: "The requisition's id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference." })
  readonly ref!: string;

  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => String, { description: "Where the requisition stands." })
  readonly state!: string;

  @Field(() => Int, { description: "How many to hire." })
  readonly headcount!: number;

  @Field(() => Int, { description: "How many openings are filled." })
  readonly openingsFilled!: number;

  @Field(() => String, { nullable: true, description: "When the hire is wished for." })
  readonly targetHireOn!: string | null;

  @Field(() => MemberReferenceType, { description: "Who will work with the hire." })
  readonly hiringManager!: MemberReferenceType;

  @Field(() => [PipelineMemberType], { description: "The hiring team." })
  readonly team!: readonly PipelineMemberType[];

  @Field(() => Int, { description: "Applications that go on, whatever the filter." })
  readonly active!: number;

  @Field(() => Int, { description: "Those whose candidate is owed an answer that is late." })
  readonly repliesOwed!: number;

  @Field(() => Int, { description: "How long a rejection letter waits unless asked otherwise." })
  readonly rejectionDelayHours!: number;

  @Field(() => String, { description: "Another one means that something changed." })
  readonly stamp!: string;

  @Field(() => [PipelineStageType], { description: "Its columns, in order." })
  readonly stages!: readonly PipelineStageType[];
}

/** A column that knows its board, so that its cards know how the asker stands to them. */
interface StageOfPipeline extends StageRow {
  readonly pipeline: PipelineRow;
}

@Resolver(() => PipelineType)
export class PipelineEmployerResolver {
  @Action("requisition.read")
  @Query(() => PipelineType, { nullable: true, description: "The board of a requisition the viewer knows of." })
  async pipeline(
    @Arg("requisition", () => String) requisition: string,
    @Arg("filter", () => PipelineFilterInput, { nullable: true }) filter: PipelineFilterInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    const depth = selects(info, "stages", "applications") ? "cards" : selects(info, "stages") ? "columns" : "head";
    const pipeline = await pipelineByRef(context, requisition, filter, depth);
    return pipeline ? { ...pipeline, stages: pipeline.stages.map((stage) => ({ ...stage, pipeline })) } : null;
  }

  @Action("application.read")
  @Query(() => ApplicationConnection, { description: "More cards of a column, longest in the stage first." })
  async pipelineStage(
    @Arg("stageId", () => ID) stageId: string,
    @Arg("filter", () => PipelineFilterInput, { nullable: true }) filter: PipelineFilterInput | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    return await cardsAfter(context, stageId, filter, after);
  }

  @Action("application.read")
  @Query(() => ApplicationConnection, { description: "The applications of a requisition as a list." })
  async pipelineList(
    @Arg("requisition", () => String) requisition: string,
    @Arg("filter", () => PipelineFilterInput, { nullable: true }) filter: PipelineFilterInput | null,
    @Arg("stageId", () => ID, { nullable: true }) stageId: string | null,
    @Arg("standing", () => PipelineStanding, { defaultValue: "active" }) standing: ListStanding,
    @Arg("sort", () => PipelineSort, { defaultValue: "stage" }) sort: ListSort,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("after", () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ): Promise<object> {
    return await pipelineList(context, { requisition, filter, stageId, standing, sort, first, after });
  }

  @FieldResolver(() => Boolean, { description: "Candidates are being considered." })
  takesCandidates(@Root() { state }: PipelineRow): boolean {
    return takesCandidates({ state, opened: state === "open" });
  }

  @FieldResolver(() => PipelineAbilities, { description: "What the viewer may do here." })
  viewerCan(@Root() pipeline: PipelineRow, @Ctx() context: Context): PipelineAbilities {
    const asker = askerOf(context.someone);
    return {
      readApplications: can(asker, "application.read", pipeline),
      move: can(asker, "application.move", pipeline),
      reject: can(asker, "application.reject", pipeline),
      readReport: can(asker, "report.read", pipeline),
    };
  }
}

@Resolver(() => PipelineStageType)
export class PipelineStageResolver {
  @FieldResolver(() => ApplicationConnection, { description: "Its first cards, longest in the stage first." })
  applications(@Root() { pipeline, ...stage }: StageOfPipeline): object {
    return firstCards(pipeline, stage);
  }
}
