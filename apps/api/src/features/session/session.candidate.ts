import { ok } from "@leadline/domain/shared/result";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { byTypename, commonProblem, InvalidInput } from "#core/graphql/problem.js";
import { writeAs } from "#core/write/write-as.js";
import { clearCookie, setCookie } from "./cookie.js";
import { LinkOver, linkOver } from "./link-over.candidate.js";
import { openLink } from "./open-link.js";
import { requestSignInLink } from "./request-sign-in-link.js";

@InputType({ description: "The link of a mail." })
class OpenLinkInput {
  @Field(() => String, { description: "The secret in the link." })
  readonly token!: string;
}

@ObjectType({ description: "The candidate is in; the session travels in a cookie." })
@Action("session.open")
class LinkOpened {
  readonly __typename = "LinkOpened" as const;

  @Field(() => ID, { nullable: true, description: "The application the link is about; null for all of them." })
  readonly applicationId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The interview the link is about: a time is chosen or changed there.",
  })
  readonly interviewId!: string | null;

  @Field(() => Boolean, { description: "Offers and personal data are open for an hour." })
  readonly isFresh!: boolean;
}

const OpenLinkResult = createUnionType({
  name: "OpenLinkResult",
  types: () => [LinkOpened, LinkOver] as const,
  resolveType: byTypename,
});

@InputType({ description: "Whom to mail a fresh link." })
class RequestSignInLinkInput {
  @Field(() => String, { description: "The candidate's email address." })
  readonly email!: string;
}

@ObjectType({ description: "If the address is known, a mail is on its way; nobody learns here whether it is." })
@Action("session.open")
class SignInLinkRequested {
  readonly __typename = "SignInLinkRequested" as const;

  @Field(() => String, { description: "The address that was asked for." })
  readonly email!: string;
}

const RequestSignInLinkResult = createUnionType({
  name: "RequestSignInLinkResult",
  types: () => [SignInLinkRequested, InvalidInput] as const,
  resolveType: byTypename,
});

@ObjectType({ description: "Signed out; the session is gone from the server too." })
@Action("session.open")
class CandidateSignedOut {
  @Field(() => ID, { description: "The session that ended." })
  readonly id!: string;
}

@Resolver()
export class SessionCandidateResolver {
  @Action("session.open")
  @Mutation(() => OpenLinkResult, { description: "Follows a status link or a sign-in link." })
  async openLink(
    @Arg("input", () => OpenLinkInput) { token }: OpenLinkInput,
    @Ctx() context: Context,
  ): Promise<typeof OpenLinkResult> {
    await context.services.limits.count("link", context.request.ip);
    let isFresh = false;
    const opened = await writeAs(context.services, context.someone, "session.open", (tx) =>
      openLink(tx, token, (cookie, expiresAt, freshUntil) => {
        setCookie(context.reply, "candidate", cookie, expiresAt);
        isFresh = freshUntil !== undefined;
      }),
    );
    if (!opened.ok) return linkOver();
    const { applicationId, interviewId } = opened.value;
    return { __typename: "LinkOpened", applicationId, interviewId, isFresh };
  }

  @Action("session.open")
  @Mutation(() => RequestSignInLinkResult, { description: "Mails a fresh sign-in link, good for 10 minutes and once." })
  async requestSignInLink(
    @Arg("input", () => RequestSignInLinkInput) input: RequestSignInLinkInput,
    @Ctx() context: Context,
  ): Promise<typeof RequestSignInLinkResult> {
    const { limits } = context.services;
    await limits.count("link", `ask/${context.request.ip}`);
    await limits.count("link", `ask/${context.someone.organizationId}/${input.email.trim().toLowerCase()}`);
    const asked = await writeAs(context.services, context.someone, "session.request_link", (tx) =>
      requestSignInLink(tx, input),
    );
    if (asked.ok) return { __typename: "SignInLinkRequested", email: input.email.trim() };
    const problem = commonProblem(asked.refusal);
    if (problem.__typename === "InvalidInput") return problem;
    throw new Error("A link is asked for without a key.");
  }

  @Action("session.open")
  @Mutation(() => CandidateSignedOut, { nullable: true, description: "Ends the session; null when there was none." })
  async signOut(@Ctx() context: Context): Promise<CandidateSignedOut | null> {
    const actor = context.actor;
    clearCookie(context.reply, "candidate");
    if (actor?.kind !== "candidate") return null;
    const { sessionId, candidateId } = actor;
    await writeAs(context.services, actor, "session.close", async (tx) => {
      await tx.query("delete from session where organization_id = $1 and id = $2", [tx.organizationId, sessionId]);
      await tx.record({ type: "candidate.signed_out", subjectId: candidateId, facts: {} });
      return ok(null);
    });
    return { id: sessionId };
  }
}
