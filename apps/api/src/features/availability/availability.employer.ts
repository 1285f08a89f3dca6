import { can } from "@leadline/domain/authorization/can";
import type { InvalidInput as InvalidInputRefusal } from "@leadline/domain/shared/invalid-input";
import type { Result } from "@leadline/domain/shared/result";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { forbidden, notFound } from "#core/graphql/errors.js";
import { byTypename, commonProblem, InvalidInput, KeyReused } from "#core/graphql/problem.js";
import type { KeyReused as KeyReusedRefusal } from "#core/write/write.js";
import { ownAvailability, type AvailabilityRow, type BlockRow } from "./availability.queries.js";
import { blockTime, unblockTime } from "./block-time.js";
import { setAvailability, type AvailabilityOutcome } from "./set-availability.js";

@ObjectType("WorkingPart", { description: "A part of a weekday in which interviews may take place." })
@Action("availability.update")
class WorkingPartType {
  @Field(() => Int, { description: "1 for Monday to 7 for Sunday." })
  readonly weekday!: number;

  @Field(() => Int, { description: "Start, in minutes of the local day: 540 is nine o'clock." })
  readonly from!: number;

  @Field(() => Int, { description: "End, in minutes of the local day; 1440 is midnight." })
  readonly until!: number;
}

@ObjectType("TimeBlock", { description: "A stretch a member keeps free of interviews." })
@Action("availability.update")
class TimeBlockType implements BlockRow {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => Date, { description: "Its start." })
  readonly from!: Date;

  @Field(() => Date, { description: "Its end." })
  readonly until!: Date;

  @Field(() => String, { nullable: true, description: "Why, in the member's words; nobody else reads it." })
  readonly reason!: string | null;
}

@ObjectType("Availability", { description: "When and how much the viewer interviews." })
@Action("availability.update")
class AvailabilityType {
  @Field(() => ID, { description: "The member's id." })
  readonly id!: string;

  @Field(() => String, { description: "IANA zone whose clock the hours are on." })
  readonly timeZone!: string;

  @Field(() => Int, { description: "At most this many interviews a day." })
  readonly dailyLimit!: number;

  @Field(() => Int, { description: "At most this many interviews in any seven days." })
  readonly weeklyLimit!: number;

  @Field(() => [TimeBlockType], { description: "Stretches kept free, those to come." })
  readonly blocks!: readonly BlockRow[];
}

@InputType({ description: "A part of a weekday." })
class WorkingPartInput {
  @Field(() => Int, { description: "1 for Monday to 7 for Sunday." }) readonly weekday!: number;
  @Field(() => Int, { description: "Start, in minutes of the local day." }) readonly from!: number;
  @Field(() => Int, { description: "End, in minutes of the local day." }) readonly until!: number;
}

@InputType({ description: "When and how much the viewer interviews, whole." })
class SetAvailabilityInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => String, { description: "IANA zone." }) readonly timeZone!: string;
  @Field(() => [WorkingPartInput], { description: "All parts of all weekdays." }) readonly hours!: WorkingPartInput[];
  @Field(() => Int, { description: "0 to 10." }) readonly dailyLimit!: number;
  @Field(() => Int, { description: "0 to 20." }) readonly weeklyLimit!: number;
}

@InputType({ description: "A stretch to keep free." })
class BlockTimeInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => Date, { description: "Its start." }) readonly from!: Date;
  @Field(() => Date, { description: "Its end." }) readonly until!: Date;
  @Field(() => String, { nullable: true, description: "Why; nobody else reads it." }) readonly reason?: string | null;
}

@InputType({ description: "A stretch that is free again." })
class UnblockTimeInput {
  @Field(() => String, { description: "Idempotency key." }) readonly clientMutationId!: string;
  @Field(() => ID, { description: "Which one." }) readonly blockId!: string;
}

@ObjectType({ description: "The availability after the change." })
@Action("availability.update")
class AvailabilityChanged {
  readonly __typename = "AvailabilityChanged" as const;

  @Field(() => AvailabilityType, { description: "As it stands now." })
  readonly availability!: AvailabilityRow;
}

const AvailabilityResult = createUnionType({
  name: "AvailabilityResult",
  types: () => [AvailabilityChanged, InvalidInput, KeyReused] as const,
  resolveType: byTypename,
});

@Resolver(() => AvailabilityType)
export class AvailabilityEmployerResolver {
  @Action("availability.update")
  @Query(() => AvailabilityType, { nullable: true, description: "When and how much the viewer interviews." })
  async availability(@Ctx() context: Context): Promise<AvailabilityRow | null> {
    if (!can(askerOf(context.someone), "availability.update", { own: true })) throw forbidden();
    return await ownAvailability(context);
  }

  @FieldResolver(() => [WorkingPartType], { description: "Parts of weekdays, in order." })
  hours(@Root() { workingHours }: AvailabilityRow): WorkingPartType[] {
    return Object.entries(workingHours).flatMap(([weekday, parts]) =>
      (parts ?? []).map(([from, until]) => ({ weekday: Number(weekday), from, until })),
    );
  }

  @Action("availability.update")
  @Mutation(() => AvailabilityResult, { description: "Says when and how much the viewer interviews." })
  async setAvailability(
    @Arg("input", () => SetAvailabilityInput, { description: "What is asked." }) input: SetAvailabilityInput,
    @Ctx() context: Context,
  ): Promise<typeof AvailabilityResult> {
    const { clientMutationId, hours, ...rest } = input;
    const command = { command: "availability.set", key: clientMutationId, input };
    const asked = { ...rest, workingHours: byWeekday(hours) };
    return await told(context, await context.write(command, (tx) => setAvailability(tx, asked)));
  }

  @Action("availability.update")
  @Mutation(() => AvailabilityResult, { description: "Keeps a stretch free of interviews." })
  async blockTime(
    @Arg("input", () => BlockTimeInput, { description: "What is asked." }) input: BlockTimeInput,
    @Ctx() context: Context,
  ): Promise<typeof AvailabilityResult> {
    const command = { command: "availability.block", key: input.clientMutationId, input };
    const asked = { from: input.from.getTime(), until: input.until.getTime(), reason: input.reason ?? "" };
    return await told(context, await context.write(command, (tx) => blockTime(tx, asked)));
  }

  @Action("availability.update")
  @Mutation(() => AvailabilityResult, { description: "Frees a stretch again." })
  async unblockTime(
    @Arg("input", () => UnblockTimeInput, { description: "What is asked." }) input: UnblockTimeInput,
    @Ctx() context: Context,
  ): Promise<typeof AvailabilityResult> {
    const command = { command: "availability.unblock", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => unblockTime(tx, input)));
  }
}

/** In the shape the domain reads: parts by weekday, in order. */
const byWeekday = (hours: readonly WorkingPartInput[]): object =>
  Object.fromEntries(
    [...new Set(hours.map(({ weekday }) => weekday))].map((weekday) => [
      weekday,
      hours
        .filter((part) => part.weekday === weekday)
        .toSorted((a, b) => a.from - b.from)
        .map(({ from, until }) => [from, until]),
    ]),
  );

async function told(
  context: Context,
  outcome: Result<AvailabilityOutcome, InvalidInputRefusal | KeyReusedRefusal>,
): Promise<typeof AvailabilityResult> {
  if (!outcome.ok) return commonProblem(outcome.refusal);
  const availability = await ownAvailability(context);
  if (!availability) throw notFound();
  return { __typename: "AvailabilityChanged", availability };
}
