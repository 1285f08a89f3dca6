import { ok } from "@leadline/domain/shared/result";
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver, createUnionType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, commonProblem, InvalidInput, KeyReused, Problem } from "#core/graphql/problem.js";
import { clearCookie } from "./cookie.js";
import { signIn } from "./sign-in.js";
import { ViewerType, viewerOf } from "./viewer.employer.js";

@InputType({ description: "Who signs in where." })
class SignInInput {
  @Field(() => String, { description: "The organization's address, the last part of its sign-in link." })
  readonly organization!: string;

  @Field(() => String, { description: "The member's email address." })
  readonly email!: string;

  @Field(() => String, { description: "The member's password." })
  readonly password!: string;
}

@ObjectType({ description: "Signed in; the session travels in a cookie." })
@Action("session.open")
class SignedIn {
  readonly __typename = "SignedIn" as const;

  @Field(() => ViewerType, { description: "Who signed in." })
  readonly viewer!: ViewerType;
}

@ObjectType({ implements: Problem, description: "Address and password do not belong together." })
class WrongCredentials extends Problem {
  readonly __typename = "WrongCredentials" as const;
}

const SignInResult = createUnionType({
  name: "SignInResult",
  types: () => [SignedIn, WrongCredentials, InvalidInput, KeyReused] as const,
  resolveType: byTypename,
});

@ObjectType({ description: "Signed out; the session is gone from the server too." })
@Action("session.open")
class SignedOut {
  @Field(() => ID, { description: "The session that ended." })
  readonly id!: string;
}

@Resolver()
export class SessionEmployerResolver {
  @Action("session.open")
  @Query(() => ViewerType, { nullable: true, description: "Who asks; null when nobody is signed in." })
  async viewer(@Ctx() context: Context): Promise<ViewerType | null> {
    return await viewerOf(context);
  }

  @Action("session.open")
  @Mutation(() => SignInResult, { description: "Opens a session for a member." })
  async signIn(
    @Arg("input", () => SignInInput) input: SignInInput,
    @Ctx() context: Context,
  ): Promise<typeof SignInResult> {
    const signedIn = await signIn(context, input);
    if (signedIn.ok) {
      const viewer = await viewerOf(context);
      if (!viewer) throw new Error("Signed in as nobody.");
      return { __typename: "SignedIn", viewer };
    }
    const { refusal } = signedIn;
    if (refusal.type === "WrongCredentials")
      return { __typename: refusal.type, message: "This email address and password do not belong together." };
    return commonProblem(refusal);
  }

  @Action("session.open")
  @Mutation(() => SignedOut, { nullable: true, description: "Ends the session everywhere; null when there was none." })
  async signOut(@Ctx() context: Context): Promise<SignedOut | null> {
    const actor = context.actor;
    clearCookie(context.reply, "member");
    clearCookie(context.reply, "kit");
    if (!actor || (actor.kind !== "member" && actor.kind !== "kit")) return null;
    const { sessionId, memberId } = actor;
    await context.write({ command: "session.close", key: undefined, input: null }, async (tx) => {
      await tx.query("delete from session where organization_id = $1 and id = $2", [tx.organizationId, sessionId]);
      await tx.record({ type: "member.signed_out", subjectId: memberId, facts: {} });
      return ok(null);
    });
    await context.become(undefined);
    return { id: sessionId };
  }
}
