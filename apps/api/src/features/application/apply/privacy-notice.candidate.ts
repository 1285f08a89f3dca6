import { NOTICE_VERSION, privacyNotice } from "@leadline/domain/privacy/privacy-notice";
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";

@ObjectType({ description: "One part of the privacy notice." })
@Action("job.read")
class PrivacyNoticeSection {
  @Field(() => String, { description: "What it is about." })
  readonly heading!: string;

  @Field(() => String, { description: "What it says." })
  readonly text!: string;
}

@ObjectType("PrivacyNotice", { description: "What is done with the data of whoever applies, in versioned words." })
@Action("job.read")
class PrivacyNoticeType {
  @Field(() => String, { description: "To be sent with the form." })
  readonly version!: string;

  @Field(() => String, { description: "Its language." })
  readonly locale!: string;

  @Field(() => String, { description: "The words beside the button." })
  readonly short!: string;

  @Field(() => [PrivacyNoticeSection], { description: "The whole notice." })
  readonly sections!: readonly PrivacyNoticeSection[];

  @Field(() => String, { description: "The words of the separate box, never ticked beforehand." })
  readonly keepForOtherJobs!: string;
}

@Resolver()
export class PrivacyNoticeCandidateResolver {
  @Action("job.read")
  @Query(() => PrivacyNoticeType, { nullable: true, description: "The notice in a language, or in English." })
  async privacyNotice(
    @Arg("locale", () => String, { defaultValue: "en" }) locale: string,
    @Ctx() context: Context,
  ): Promise<PrivacyNoticeType | null> {
    const row = await context.read.one<{ name: string; contact: string }>(
      `select name, privacy_contact as contact from organization where organization_id = $1`,
      [context.someone.organizationId],
    );
    return row
      ? (privacyNotice(locale, { organization: row.name, contact: row.contact }, NOTICE_VERSION) ?? null)
      : null;
  }
}
