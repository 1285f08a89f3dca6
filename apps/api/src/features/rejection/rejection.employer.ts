import { REJECTION_MAILS, type RejectionMail } from "@leadline/domain/application/reject/reject";
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { ApplicationCommandInput, ApplicationResult, told } from "#features/application/application-result.employer.js";
import { letterFor } from "./letter-for.js";
import { reinstateApplication } from "./reinstate-application.js";
import { rejectApplication } from "./reject-application.js";

const RejectionLetter = Object.fromEntries(REJECTION_MAILS.map((id) => [id.replaceAll("-", "_"), id]));
registerEnumType(RejectionLetter, { name: "RejectionLetter", description: "Short, or with thanks for time given." });

@InputType({ description: "The letter that tells the candidate." })
class RejectionMailInput {
  @Field(() => RejectionLetter, { description: "Which letter." })
  readonly template!: RejectionMail;

  @Field(() => Int, { description: "Hours it waits, 0 to 240; until then it can be stopped." })
  readonly delayHours!: number;
}

@InputType({ description: "A rejection." })
class RejectApplicationInput extends ApplicationCommandInput {
  @Field(() => String, { description: "The framework's id of the reason." })
  readonly reason!: string;

  @Field(() => [String], { defaultValue: [], description: "Competencies the reason is about." })
  readonly competencies!: string[];

  @Field(() => String, { defaultValue: "", description: "What it rests on; the candidate does not read it." })
  readonly note!: string;

  @Field(() => RejectionMailInput, { nullable: true, description: "Left out when somebody tells them in person." })
  readonly mail!: RejectionMailInput | null;
}

@ObjectType("RejectionLetterText", { description: "A letter as it would be sent." })
@Action("application.reject")
class RejectionLetterTextType {
  @Field(() => String, { description: "Its subject." })
  readonly subject!: string;

  @Field(() => String, { description: "What it says, as plain text." })
  readonly text!: string;
}

@Resolver()
export class RejectionResolver {
  @Action("application.reject")
  @Query(() => RejectionLetterTextType, { nullable: true, description: "The letter to read before it is sent." })
  async rejectionLetter(
    @Arg("applicationId", () => ID) applicationId: string,
    @Arg("template", () => RejectionLetter) template: RejectionMail,
    @Ctx() context: Context,
  ): Promise<RejectionLetterTextType | null> {
    return await letterFor(context, applicationId, template);
  }

  @Action("application.reject")
  @Mutation(() => ApplicationResult, { description: "Rejects an application; the letter waits and can be stopped." })
  async rejectApplication(
    @Arg("input", () => RejectApplicationInput) input: RejectApplicationInput,
    @Ctx() context: Context,
  ): Promise<typeof ApplicationResult> {
    const command = { command: "application.reject", key: input.clientMutationId, input };
    const { mail } = input;
    return await told(
      context,
      await context.write(command, (tx) => rejectApplication(tx, { ...input, mail: mail ?? null })),
    );
  }

  @Action("application.reinstate")
  @Mutation(() => ApplicationResult, { description: "Takes a rejection or a withdrawal back." })
  async reinstateApplication(
    @Arg("input", () => ApplicationCommandInput) input: ApplicationCommandInput,
    @Ctx() context: Context,
  ): Promise<typeof ApplicationResult> {
    const command = { command: "application.reinstate", key: input.clientMutationId, input };
    return await told(context, await context.write(command, (tx) => reinstateApplication(tx, input)));
  }
}
