import { facetsOf, filterJobs, type FilterableJob } from "@leadline/domain/posting/careers/job-filter";
import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import type { Context } from "#core/context.js";
import { hasPassed, jobOf, JobType } from "./job-page.candidate.js";
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
