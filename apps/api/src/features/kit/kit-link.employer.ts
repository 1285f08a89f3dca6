import { Arg, createUnionType, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, commonProblem, InvalidInput, KeyReused, Problem } from "#core/graphql/problem.js";
import { openKitLink } from "./open-kit-link.js";

@InputType({ description: "A personal link from an invitation." })
class OpenKitInput {
  @Field(() => String, { description: "The organization's address, from the link." }) readonly organization!: string;
  @Field(() => String, { description: "The secret part of the link." }) readonly token!: string;
}

@ObjectType({ description: "The kit can be read now; the session travels in a cookie." })
@Action("session.open")
class KitOpened {
  readonly __typename = "KitOpened" as const;

  @Field(() => String, { description: "Reference of the interview the link was for." })
  readonly interviewRef!: string;
}

@ObjectType({ implements: Problem, description: "The link opens nothing any more." })
class KitLinkGone extends Problem {
  readonly __typename = "KitLinkGone" as const;
}

@ObjectType({ implements: Problem, description: "Another member is signed in in this browser." })
class SignedInAsAnother extends Problem {
  readonly __typename = "SignedInAsAnother" as const;
}

const OpenKitResult = createUnionType({
  name: "OpenKitResult",
  types: () => [KitOpened, KitLinkGone, SignedInAsAnother, InvalidInput, KeyReused] as const,
  resolveType: byTypename,
});

@Resolver()
export class KitLinkEmployerResolver {
  @Action("session.open")
  @Mutation(() => OpenKitResult, { description: "Follows a personal kit link; no password is asked." })
  async openKit(
    @Arg("input", () => OpenKitInput, { description: "The link." }) input: OpenKitInput,
    @Ctx() context: Context,
  ): Promise<typeof OpenKitResult> {
    const opened = await openKitLink(context, input);
    if (opened.ok) return { __typename: "KitOpened", interviewRef: opened.value.interviewRef };
    const { refusal } = opened;
    switch (refusal.type) {
      case "KitLinkGone":
        return {
          __typename: refusal.type,
          message: "This link does not open a kit any more. Your scorecard may be in already, or the link is too old.",
        };
      case "SignedInAsAnother":
        return {
          __typename: refusal.type,
          message: "Somebody else is signed in here. Sign out first, then follow the link again.",
        };
      default:
        return commonProblem(refusal);
    }
  }
}
