import { Arg, Ctx, Int, Query, registerEnumType, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import type { Page } from "#core/graphql/page.js";
import { InterviewConnection, InterviewType } from "./interview.employer.js";
import { interviewByRef, interviewList, type InterviewList, type InterviewRow } from "./interview.queries.js";

const InterviewWhen = { UPCOMING: "UPCOMING", WAITING: "WAITING", PAST: "PAST", ALL: "ALL" } as const;
registerEnumType(InterviewWhen, {
  name: "InterviewWhen",
  description:
    "UPCOMING by start, WAITING for the candidate, PAST with the latest first, ALL from the first to the last.",
});

@Resolver()
export class InterviewPagesResolver {
  @Action("interview.read")
  @Query(() => InterviewType, { nullable: true, description: "One interview by its reference." })
  async interview(
    @Arg("ref", () => String, { description: "For example INT-88." }) ref: string,
    @Ctx() context: Context,
  ): Promise<InterviewRow | null> {
    return (await interviewByRef(context, ref)) ?? null;
  }

  @Action("interview.read")
  @Query(() => InterviewConnection, { description: "Interviews the viewer sits in, or all they may see." })
  async interviews(
    @Arg("when", () => InterviewWhen, { description: "Which ones." }) when: InterviewList["when"],
    @Arg("mine", () => Boolean, { defaultValue: true, description: "Only those the viewer sits in." }) mine: boolean,
    @Arg("applicationRef", () => String, { nullable: true, description: "Only those of one application." })
    applicationRef: string | null,
    @Arg("first", () => Int, { nullable: true, description: "How many; 25 unless given, 100 at most." })
    first: number | null,
    @Arg("after", () => String, { nullable: true, description: "Cursor of the row before the page." })
    after: string | null,
    @Ctx() context: Context,
  ): Promise<Page<InterviewRow>> {
    return await interviewList(context, { when, mine, applicationRef, first, after });
  }
}
