import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { Action } from "#core/action.js";
import type { Context } from "#core/context.js";
import { assignTeam } from "./assign-team.js";
import { RequisitionResult, told } from "./requisition-commands.employer.js";

@InputType({ description: "Somebody's part in a hiring team." })
class TeamSeatInput {
  @Field(() => String, { description: "Idempotency key." })
  readonly clientMutationId!: string;

  @Field(() => ID, { description: "The requisition." })
  readonly requisitionId!: string;

  @Field(() => ID, { description: "The member." })
  readonly memberId!: string;

  @Field(() => String, { description: "recruiter, coordinator, sourcer or interviewer." })
  readonly role!: string;
}

@Resolver()
export class RequisitionTeamResolver {
  @Action("requisition.team.assign")
  @Mutation(() => RequisitionResult, { description: "Puts a member on the hiring team." })
  async joinHiringTeam(
    @Arg("input", () => TeamSeatInput) input: TeamSeatInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.team.join", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => assignTeam(tx, input, "join")));
  }

  @Action("requisition.team.assign")
  @Mutation(() => RequisitionResult, { description: "Takes a member off the hiring team." })
  async leaveHiringTeam(
    @Arg("input", () => TeamSeatInput) input: TeamSeatInput,
    @Ctx() context: Context,
  ): Promise<typeof RequisitionResult> {
    const command = { command: "requisition.team.leave", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => assignTeam(tx, input, "leave")));
  }
}
