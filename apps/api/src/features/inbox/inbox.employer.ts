import { Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { inboxOf } from "./inbox.queries.js";

@ObjectType("InboxItem", { description: "One thing that waits for the viewer." })
@Action("viewer.read")
class InboxItemType {
  @Field(() => ID, { description: "The row it stands for." })
  readonly id!: string;

  @Field(() => String, { description: "approval, scorecard, vote, reply or task." })
  readonly kind!: string;

  @Field(() => String, {
    description: "What exactly: the approval's subject, the interview's type, the stage, the task's name.",
  })
  readonly detail!: string;

  @Field(() => String, { description: "The candidate or the requisition it is about." })
  readonly title!: string;

  @Field(() => String, { description: "Who asked, or the requisition behind a candidate." })
  readonly about!: string;

  @Field(() => String, { nullable: true, description: "Reference of the requisition." })
  readonly requisitionRef!: string | null;

  @Field(() => String, { nullable: true, description: "Reference of the application." })
  readonly applicationRef!: string | null;

  @Field(() => String, { nullable: true, description: "Reference of the interview." })
  readonly interviewRef!: string | null;

  @Field(() => String, { description: "Since when it waits." })
  readonly since!: string;

  @Field(() => String, { nullable: true, description: "Until when it should be done." })
  readonly dueAt!: string | null;
}

@Resolver()
export class InboxEmployerResolver {
  @Action("viewer.read")
  @Query(() => [InboxItemType], {
    description: "What waits for the viewer, the most urgent first; at most 100 of a kind.",
  })
  async inbox(@Ctx() context: Context): Promise<InboxItemType[]> {
    return context.someone.kind === "member" ? await inboxOf(context) : [];
  }
}
