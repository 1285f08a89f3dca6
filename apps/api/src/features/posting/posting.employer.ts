import type { Action as ActionName } from "@leadline/domain/authorization/matrix";
import { can } from "@leadline/domain/authorization/can";
import { estimatedSeconds } from "@leadline/domain/posting/form/application-form";
import { jobPath } from "@leadline/domain/posting/careers/job-address";
import { allowsPostingCommand, isEditable, type PostingCommand } from "@leadline/domain/posting/posting-status";
import { findingsOf, publishChecklist } from "@leadline/domain/posting/publish";
import { dayOf } from "@leadline/domain/shared/zone";
import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { postingDesk, type PostingDeskRow, type PostingRow } from "./posting-desk.queries.js";
import { payOf } from "./posting-pay.js";
import { PostingFormType, PostingTextType } from "./posting-text.employer.js";

@ObjectType("PostingPay", { description: "The range a posting shows." })
@Action("posting.read")
class PostingPay {
  @Field(() => Float, { description: "Lower end in minor units." })
  readonly minMinor!: number;

  @Field(() => Float, { description: "Upper end in minor units." })
  readonly maxMinor!: number;

  @Field(() => String, { description: "ISO 4217." })
  readonly currency!: string;

  @Field(() => String, { description: "year, month, day or hour." })
  readonly interval!: string;
}

@ObjectType("PublishCheck", { description: "One line of the publish checklist." })
@Action("posting.read")
class PublishCheck {
  @Field(() => String, { description: "What is looked at, for example pay_range." })
  readonly check!: string;

  @Field(() => Boolean, { description: "Publishing is refused without it; otherwise it is advice." })
  readonly needed!: boolean;

  @Field(() => Boolean, { description: "It is in order." })
  readonly done!: boolean;
}

@ObjectType("PostingFinding", { description: "Something about the text that somebody should look at." })
@Action("posting.read")
class PostingFinding {
  @Field(() => String, { description: "Which check of the framework found it, for example JD-EXCL." })
  readonly check!: string;

  @Field(() => Boolean, { description: "It keeps the text from being published; otherwise it is advice." })
  readonly needed!: boolean;

  @Field(() => String, { description: "The field by its dotted path, for example outcomes.2." })
  readonly field!: string;

  @Field(() => String, { description: "What to do about it, as a sentence." })
  readonly advice!: string;
}

@ObjectType("PostingAbilities", { description: "What the viewer may do with the posting as it stands." })
@Action("posting.read")
class PostingAbilities {
  @Field(() => Boolean, { description: "Change it." })
  readonly update!: boolean;

  @Field(() => Boolean, { description: "Publish it, once nothing is missing." })
  readonly publish!: boolean;

  @Field(() => Boolean, { description: "Have it published on a later day, once nothing is missing." })
  readonly schedule!: boolean;

  @Field(() => Boolean, { description: "Take it off the careers site." })
  readonly unpublish!: boolean;

  @Field(() => Boolean, { description: "Close it for good." })
  readonly close!: boolean;
}

@ObjectType("Posting", { description: "A requisition's public face." })
@Action("posting.read")
export class PostingType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference, for example JOB-7." })
  readonly ref!: string;

  @Field(() => String, { description: "draft, scheduled, published, unpublished or closed." })
  readonly state!: string;

  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => String, { description: "Language of its text." })
  readonly language!: string;

  @Field(() => PostingTextType, { description: "What it says." })
  readonly text!: PostingTextType;

  @Field(() => PostingFormType, { description: "What its form asks." })
  readonly form!: PostingFormType;

  @Field(() => Int, { description: "Seconds the form is likely to take." })
  readonly formSeconds!: number;

  @Field(() => ID, { nullable: true, description: "Its location." })
  readonly locationId!: string | null;

  @Field(() => String, { nullable: true, description: "Name of its location." })
  readonly locationName!: string | null;

  @Field(() => String, { description: "onsite, hybrid or remote." })
  readonly workplace!: string;

  @Field(() => PostingPay, { nullable: true, description: "The range it shows; null while it is not complete." })
  readonly pay!: PostingPay | null;

  @Field(() => String, { nullable: true, description: "When it was first published." })
  readonly firstPublishedAt!: string | null;

  @Field(() => String, { nullable: true, description: "Last day to apply; null when it stays open." })
  readonly closesOn!: string | null;

  @Field(() => String, { nullable: true, description: "The day it is published on; only while it is scheduled." })
  readonly publishOn!: string | null;

  @Field(() => Int, { description: "To be sent with each change." })
  readonly version!: number;

  @Field(() => Int, { description: "Applications that came through it." })
  readonly applications!: number;

  @Field(() => String, { description: "Its address on the careers site." })
  readonly url!: string;

  @Field(() => [PublishCheck], { description: "What publishing looks at, in the order of the editor." })
  readonly checklist!: readonly PublishCheck[];

  @Field(() => [PostingFinding], { description: "What the text itself should say better, obstacles first." })
  readonly findings!: readonly PostingFinding[];

  @Field(() => PostingAbilities, { description: "What the viewer may do." })
  readonly viewerCan!: PostingAbilities;
}

@ObjectType("PostingLocation", { description: "A location a posting can be at." })
@Action("posting.read")
class PostingLocation {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;
}

@ObjectType("PostingDesk", { description: "Everything the posting editor of a requisition shows." })
@Action("posting.read")
export class PostingDeskType {
  @Field(() => ID, { description: "The requisition's id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference." })
  readonly requisitionRef!: string;

  @Field(() => String, { description: "Its title." })
  readonly requisitionTitle!: string;

  @Field(() => String, { description: "Its state; only an open one can publish." })
  readonly requisitionState!: string;

  @Field(() => String, { description: "The employer's name, for the preview." })
  readonly organizationName!: string;

  @Field(() => [PostingLocation], { description: "Locations to choose from." })
  readonly locations!: readonly PostingLocation[];

  @Field(() => PostingType, { nullable: true, description: "The posting; null before anybody began it." })
  readonly posting!: PostingType | null;

  @Field(() => Boolean, { description: "The viewer may begin one." })
  readonly viewerCanCreate!: boolean;

  @Field(() => Boolean, { description: "The viewer may read the requisition's funnel." })
  readonly viewerCanReadReport!: boolean;
}

@Resolver()
export class PostingEmployerResolver {
  @Action("posting.read")
  @Query(() => PostingDeskType, {
    nullable: true,
    description: "The posting editor; null when the viewer knows no such requisition.",
  })
  async postingDesk(
    @Arg("requisitionRef", () => String, { description: "For example REQ-12." }) ref: string,
    @Ctx() context: Context,
  ): Promise<PostingDeskType | null> {
    const row = await postingDesk(context, ref.slice(0, 40));
    return row ? deskOf(row, context) : null;
  }
}

/** The desk as the viewer sees it. */
export function deskOf(row: PostingDeskRow, context: Context): PostingDeskType {
  const may = (action: ActionName): boolean =>
    can(askerOf(context.someone), action, { teamRoles: row.teamRoles, confidential: row.confidential });
  const { posting } = row;
  return {
    ...row,
    id: row.requisitionId,
    posting: posting && postingOf(row, posting, context, may),
    viewerCanCreate: (posting === null || posting.state === "closed") && may("posting.update"),
    viewerCanReadReport: may("report.read"),
  };
}

function postingOf(
  desk: PostingDeskRow,
  row: PostingRow,
  { services, now }: Context,
  may: (action: ActionName) => boolean,
): PostingType {
  const pay = payOf(row);
  const publishable = {
    ...row,
    requisitionState: desk.requisitionState,
    hasLocation: row.locationId !== null,
    pay,
    text: row.body,
    handsOnPercent: desk.handsOnPercent,
    plan: desk.plan,
    today: dayOf(now.getTime(), desk.zone),
  };
  const findings = findingsOf(publishable);
  const command = (name: PostingCommand): boolean => allowsPostingCommand(row.state, name) && may("posting.publish");
  return {
    ...row,
    text: row.body,
    formSeconds: estimatedSeconds(row.form),
    pay,
    url: `${services.env.CANDIDATE_ORIGIN}${jobPath(desk.slug, row.ref, row.title)}`,
    checklist: publishChecklist(publishable, findings),
    findings: findings
      .map(({ check, level, place, advice }) => ({ check, needed: level === "block", field: place.field, advice }))
      .toSorted((one, other) => Number(other.needed) - Number(one.needed)),
    viewerCan: {
      update: isEditable(row.state) && may("posting.update"),
      publish: command("publish"),
      schedule: command("schedule"),
      unpublish: command("unpublish"),
      close: command("close"),
    },
  };
}
