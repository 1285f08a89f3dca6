import { z } from "zod";
import type { Context } from "#core/context.js";
import { badInput } from "#core/graphql/errors.js";
import { isId } from "#core/id.js";
import { decodeCursor, encodeCursor, pageSize, toPage, type Page } from "#core/graphql/page.js";
import { seesApplications, teamRoles } from "#core/database/scope.js";
import { SUMMARY, SUMMARY_JOINS, type SummaryRow } from "#features/application/read/application-summary.js";
import { viewOf, type ApplicationView, type Standing } from "#features/application/read/application-view.js";
import { conditionsOf, type PipelineFilter } from "./pipeline-filter.js";

/** What the list can be sorted by, each the way a recruiter expects it: furthest first, longest waiting first, newest first. */
export const LIST_SORTS = ["stage", "waiting", "name", "applied"] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** Which applications the list holds. */
export const LIST_STANDINGS = ["active", "rejected", "withdrawn", "hired", "all"] as const;
export type ListStanding = (typeof LIST_STANDINGS)[number];

/** An instant as text that sorts like it, to the microsecond. */
const sortable = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`;

/** Sort columns as text with their collation; the id breaks ties. */
const KEYS: Readonly<Record<ListSort, { readonly sql: string; readonly descending: boolean }>> = {
  stage: { sql: `lpad(coalesce(s.position, -1)::text, 4, '0') collate "C"`, descending: true },
  waiting: { sql: `${sortable("a.entered_stage_at")} collate "C"`, descending: false },
  name: { sql: `c.name collate "und-x-icu"`, descending: false },
  applied: { sql: `${sortable("a.applied_at")} collate "C"`, descending: true },
};

const STATUSES: Readonly<Record<ListStanding, readonly string[]>> = {
  active: ["active", "on_hold"],
  rejected: ["rejected"],
  withdrawn: ["withdrawn"],
  hired: ["hired"],
  all: ["active", "on_hold", "rejected", "withdrawn", "hired", "converted"],
};

export interface ListQuestion {
  readonly requisition: string;
  readonly filter: PipelineFilter | null | undefined;
  readonly stageId: string | null | undefined;
  readonly standing: ListStanding;
  readonly sort: ListSort;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

const place = z.tuple([z.string().max(400), z.uuid()]);

/** A page of a requisition's applications. */
export async function pipelineList(context: Context, question: ListQuestion): Promise<Page<ApplicationView>> {
  const size = pageSize(question.first);
  if (question.stageId && !isId(question.stageId)) throw badInput("`stageId` is not an id.");
  const from = decodeCursor(question.after, place);
  const { sql: key, descending } = KEYS[question.sort];
  const direction = descending ? "desc" : "asc";
  const { sql, parameters } = conditionsOf(question.filter, 8);
  const rows = await context.read.query<Standing & { readonly summary: SummaryRow; readonly key: string }>(
    `select ${SUMMARY} as summary, ${key} as key, ${teamRoles("r")} as "teamRoles", r.confidential
     from requisition r
     join application a on a.organization_id = r.organization_id and a.requisition_id = r.id
     join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
     ${SUMMARY_JOINS}
     where r.organization_id = $1 and r.ref = $3 and ${seesApplications("r", "a.candidate_id")}
       and a.status = any($4::text[]) and ($5::uuid is null or a.stage_id = $5::uuid)
       and ($6::text is null or (${key}, a.id) ${descending ? "<" : ">"} ($6::text, $7::uuid)) and ${sql}
     order by ${key} ${direction}, a.id ${direction} limit ${size + 1}`,
    [
      context.someone.organizationId,
      context.now,
      question.requisition,
      STATUSES[question.standing],
      question.stageId ?? null,
      from?.[0] ?? null,
      from?.[1] ?? null,
      ...parameters,
    ],
  );
  const keys = new Map(rows.map(({ summary, key: value }) => [summary.id, value]));
  return toPage(
    rows.map(({ summary, ...standing }) => viewOf(summary, standing)),
    size,
    ({ id }) => encodeCursor([keys.get(id) ?? "", id]),
  );
}
