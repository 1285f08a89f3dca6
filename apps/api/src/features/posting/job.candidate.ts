import { estimatedSeconds, type ApplicationForm } from "@leadline/domain/posting/form/application-form";
import { jobPath } from "@leadline/domain/posting/careers/job-address";
import { facetsOf, filterJobs, type FilterableJob } from "@leadline/domain/posting/careers/job-filter";
import { jobPostingLd, ldScript } from "@leadline/domain/posting/careers/job-posting-ld";
import { takesApplications } from "@leadline/domain/posting/posting-status";
import { replyDueAt } from "@leadline/domain/pipeline/deadline";
import type { LocalDay } from "@leadline/domain/shared/zone";
import { dayOf } from "@leadline/domain/shared/zone";
import { Arg, Ctx, Field, Float, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { fractionDigits } from "#core/locale-text.js";
import { JobText, jobTextOf } from "./job-text.candidate.js";
import { jobByRef, openJobs, type PublicJobRow } from "./public-job.queries.js";

@InputType({ description: "Narrows the list of jobs; names as they stand in the page's address." })
class JobFilterInput {
  @Field(() => String, { nullable: true, description: "Name of a department." })
  readonly department?: string | null;

  @Field(() => String, { nullable: true, description: "Name of a location." })
  readonly location?: string | null;

  @Field(() => String, { nullable: true, description: "onsite, hybrid or remote." })
  readonly workplace?: string | null;

  @Field(() => String, { nullable: true, description: "under_40, 40_to_60 or over_60 per cent." })
  readonly handsOn?: string | null;
}

@ObjectType("JobFacet", { description: "One choice of a filter." })
@Action("job.read")
class JobFacet {
  @Field(() => String, { description: "What to filter by." })
  readonly value!: string;

  @Field(() => Int, { description: "How many open jobs it leads to." })
  readonly count!: number;
}

@ObjectType("JobFacets", { description: "What there is to filter by, over all open jobs." })
@Action("job.read")
class JobFacets {
  @Field(() => [JobFacet], { description: "Departments." })
  readonly department!: readonly JobFacet[];

  @Field(() => [JobFacet], { description: "Locations." })
  readonly location!: readonly JobFacet[];

  @Field(() => [JobFacet], { description: "onsite, hybrid, remote." })
  readonly workplace!: readonly JobFacet[];

  @Field(() => [JobFacet], { description: "Bands of the hands-on share." })
  readonly handsOn!: readonly JobFacet[];
}

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

@ObjectType("JobQuestionOption", { description: "One option of a choice." })
@Action("job.read")
class JobQuestionOption {
  @Field(() => String, { description: "The value to send." })
  readonly key!: string;

  @Field(() => String, { description: "The words to show." })
  readonly label!: string;
}

@ObjectType("JobQuestion", { description: "A question of the application form." })
@Action("job.read")
class JobQuestion {
  @Field(() => String, { description: "The key to answer under." })
  readonly key!: string;

  @Field(() => String, {
    description: "short_text, long_text, single, multiple, yes_no (yes or no), number, currency, date or url.",
  })
  readonly type!: string;

  @Field(() => String, { description: "The question." })
  readonly label!: string;

  @Field(() => String, { description: "What helps to answer; may be empty." })
  readonly help!: string;

  @Field(() => Boolean, { description: "Has to be answered." })
  readonly required!: boolean;

  @Field(() => [JobQuestionOption], { description: "Choices, for single and multiple." })
  readonly options!: readonly JobQuestionOption[];

  @Field(() => String, { description: "ISO 4217 for amounts; empty otherwise." })
  readonly currency!: string;
}

@ObjectType("JobForm", { description: "What the application form asks beside name, email and résumé." })
@Action("job.read")
class JobForm {
  @Field(() => Int, { description: "Counts changes of the form." })
  readonly version!: number;

  @Field(() => [JobQuestion], { description: "At most three." })
  readonly questions!: readonly JobQuestion[];

  @Field(() => Int, { description: "Seconds the whole form is likely to take." })
  readonly estimatedSeconds!: number;
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

@ObjectType("JobList", { description: "Open jobs, newest first." })
@Action("job.read")
class JobList {
  @Field(() => [JobType], { description: "The jobs the filter leaves." })
  readonly jobs!: readonly JobType[];

  @Field(() => Int, { description: "How many open jobs there are without the filter." })
  readonly total!: number;

  @Field(() => JobFacets, { description: "What there is to filter by." })
  readonly facets!: JobFacets;
}

@Resolver()
export class JobCandidateResolver {
  @Action("job.read")
  @Query(() => JobList, { description: "Jobs that can be applied to." })
  async jobs(
    @Arg("filter", () => JobFilterInput, { nullable: true }) filter: JobFilterInput | null | undefined,
    @Ctx() context: Context,
  ): Promise<JobList> {
    const { organizationId } = context.someone;
    const rows = (await openJobs(context, organizationId)).filter((row) => !hasPassed(row, context.now));
    const filterable = rows.map((row): FilterableJob & { readonly row: PublicJobRow } => ({
      row,
      department: row.department,
      location: row.location,
      workplace: row.workplace,
      handsOnPercent: row.text.time.handsOnPercent,
    }));
    const jobs = filterJobs(filterable, filter ?? {}).map(({ row }) => jobOf(row, context));
    return { jobs, total: rows.length, facets: facetsOf(filterable) };
  }

  @Action("job.read")
  @Query(() => JobType, { nullable: true, description: "One job, open or closed; null when it was never public." })
  async job(
    @Arg("ref", () => String, { description: "For example JOB-7." }) ref: string,
    @Ctx() context: Context,
  ): Promise<JobType | null> {
    if (!/^JOB-\d{1,9}$/.test(ref)) return null;
    const row = await jobByRef(context, context.someone.organizationId, ref);
    return row ? jobOf(row, context) : null;
  }
}

/** The closing day is the last day: it counts until midnight where the job is. */
const hasPassed = ({ closesOn, zone }: PublicJobRow, now: Date): boolean =>
  closesOn !== null && closesOn < dayOf(now.getTime(), zone);

function jobOf(row: PublicJobRow, { services, now }: Context): JobType {
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

const formOf = (form: ApplicationForm, version: number): JobForm => ({
  version,
  questions: form.questions,
  estimatedSeconds: estimatedSeconds(form),
});

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
