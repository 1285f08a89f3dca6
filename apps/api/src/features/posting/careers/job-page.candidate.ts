import { jobPath } from "@leadline/domain/posting/careers/job-address";
import { jobPostingLd, ldScript } from "@leadline/domain/posting/careers/job-posting-ld";
import { takesApplications } from "@leadline/domain/posting/posting-status";
import { replyDueAt } from "@leadline/domain/pipeline/deadline";
import { dayOf, type LocalDay } from "@leadline/domain/shared/zone";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { fractionDigits } from "#core/locale-text.js";
import { formOf, JobForm } from "./job-form.candidate.js";
import { JobText, jobTextOf } from "./job-text.candidate.js";
import type { PublicJobRow } from "./public-job.queries.js";

@ObjectType("PayRange", { description: "What the job pays, both ends included." })
@Action("job.read")
class JobPay {
  @Field(() => Float, { description: "Lower end, in minor units of the currency (cents)." })
  readonly minMinor!: number;

  @Field(() => Float, { description: "Upper end, in minor units of the currency." })
  readonly maxMinor!: number;

  @Field(() => String, { description: "ISO 4217." })
  readonly currency!: string;

  @Field(() => String, { description: "year, month, day or hour." })
  readonly interval!: string;
}

@ObjectType("JobPerson", { description: "A person candidates will meet or may write to." })
@Action("job.read")
class JobPerson {
  @Field(() => String, { description: "Their name." })
  readonly name!: string;

  @Field(() => String, { description: "What they do; empty when it is not said." })
  readonly title!: string;
}

@ObjectType("Job", { description: "A job as candidates see it." })
@Action("job.read")
export class JobType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its reference, for example JOB-7." })
  readonly ref!: string;

  @Field(() => String, { description: "Its title." })
  readonly title!: string;

  @Field(() => Boolean, { description: "Can be applied to. A job that cannot is answered with 410." })
  readonly isOpen!: boolean;

  @Field(() => String, { description: "Path of its page on the careers site." })
  readonly path!: string;

  @Field(() => String, { description: "Its one canonical address." })
  readonly url!: string;

  @Field(() => String, { description: "Language of its text, for the page's `lang`." })
  readonly language!: string;

  @Field(() => String, { description: "onsite, hybrid or remote." })
  readonly workplace!: string;

  @Field(() => JobPay, { description: "The range that can really be offered." })
  readonly pay!: JobPay;

  @Field(() => String, { nullable: true, description: "Name of the department." })
  readonly department!: string | null;

  @Field(() => String, { nullable: true, description: "Name of the location." })
  readonly location!: string | null;

  @Field(() => String, { nullable: true, description: "ISO 3166-1 alpha-2 of the location." })
  readonly country!: string | null;

  @Field(() => String, { description: "Day it was first published, there." })
  readonly postedOn!: LocalDay;

  @Field(() => Date, { description: "When its text last changed." })
  readonly updatedAt!: Date;

  @Field(() => String, { nullable: true, description: "Last day to apply; null when it stays open." })
  readonly closesOn!: LocalDay | null;

  @Field(() => JobText, { description: "What its page says." })
  readonly text!: JobText;

  @Field(() => JobForm, { description: "What the application form asks." })
  readonly form!: JobForm;

  @Field(() => JobPerson, { description: "Who answers questions and writes back." })
  readonly contact!: JobPerson;

  @Field(() => JobPerson, { description: "Who decides." })
  readonly hiringManager!: JobPerson;

  @Field(() => Int, { description: "Business days within which an application is answered; 0 promises none." })
  readonly replyDays!: number;

  @Field(() => String, { nullable: true, description: "Day of the answer for whoever applies now." })
  readonly replyBy!: LocalDay | null;

  @Field(() => String, {
    nullable: true,
    description: "JobPosting data for a script element of type application/ld+json, safe as it is; null when closed.",
  })
  readonly structuredData!: string | null;
}

export function jobOf(row: PublicJobRow, { services, now }: Context): JobType {
  const path = jobPath(row.slug, row.ref, row.title);
  const url = `${services.env.CANDIDATE_ORIGIN}${path}`;
  const isOpen = takesApplications(row.state) && !hasPassed(row, now);
  const postedOn = dayOf(row.firstPublishedAt.getTime(), row.zone);
  const dueAt = replyDueAt(now.getTime(), row.replyDays, row);
  return {
    id: row.id,
    ref: row.ref,
    title: row.title,
    isOpen,
    path,
    url,
    language: row.language,
    workplace: row.workplace,
    pay: {
      minMinor: row.payMinMinor,
      maxMinor: row.payMaxMinor,
      currency: row.payCurrency,
      interval: row.payInterval,
    },
    department: row.department,
    location: row.location,
    country: row.country,
    postedOn,
    updatedAt: row.contentChangedAt,
    closesOn: row.closesOn,
    text: jobTextOf(row.text),
    form: formOf(row.form, row.formVersion),
    contact: { name: row.contactName, title: row.contactTitle },
    hiringManager: { name: row.hiringManagerName, title: row.hiringManagerTitle },
    replyDays: row.replyDays,
    // The end of a day is the start of the next.
    replyBy: dueAt === null ? null : dayOf(dueAt - 1, row.zone),
    structuredData: isOpen ? structuredData(row, url, postedOn, services.env.CANDIDATE_ORIGIN) : null,
  };
}

/** The closing day is the last day: it counts until midnight where the job is. */
export const hasPassed = ({ closesOn, zone }: PublicJobRow, now: Date): boolean =>
  closesOn !== null && closesOn < dayOf(now.getTime(), zone);

function structuredData(row: PublicJobRow, url: string, postedOn: LocalDay, origin: string): string {
  const { payMinMinor: minMinor, payMaxMinor: maxMinor, payCurrency: currency, payInterval: interval } = row;
  const job = {
    ref: row.ref,
    title: row.title,
    url,
    organization: { name: row.organizationName, url: `${origin}/${row.slug}/jobs` },
    workplace: row.workplace,
    location: row.country === null ? null : { city: row.city, region: row.region, country: row.country },
    pay: { minMinor, maxMinor, currency, interval },
    text: row.text,
    postedOn,
    closesOn: row.closesOn,
  };
  return ldScript(jobPostingLd(job, fractionDigits(currency)));
}
