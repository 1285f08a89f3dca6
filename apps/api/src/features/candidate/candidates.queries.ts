import { can } from "@leadline/domain/authorization/can";
import { z } from "zod";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { badInput, forbidden } from "#core/graphql/errors.js";
import { decodeCursor, encodeCursor, pageSize, toPage, type Page } from "#core/graphql/page.js";
import { MEMBER, seesApplications } from "#core/database/scope.js";

/** A person with their applications the asker may see, latest first. */
export interface CandidateEntryRow {
  readonly id: string;
  readonly candidate: {
    readonly id: string;
    readonly ref: string;
    readonly name: string;
    readonly currentTitle: string | null;
    readonly currentEmployer: string | null;
    readonly place: string | null;
    readonly timeZone: string | null;
    readonly tags: readonly string[];
  };
  readonly applications: readonly {
    readonly id: string;
    readonly ref: string;
    readonly status: string;
    readonly stage: string | null;
    readonly requisition: string;
  }[];
  readonly lastSeenAt: string;
}

export interface CandidatesQuestion {
  readonly q: string | null | undefined;
  readonly first: number | null | undefined;
  readonly after: string | null | undefined;
}

const place = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/**
 * The organization's candidates, those something happened with last first; found by any part of name, job or employer.
 * Nobody sees their own file, and somebody known from a confidential requisition only is known to its team alone.
 */
export async function candidates(context: Context, question: CandidatesQuestion): Promise<Page<CandidateEntryRow>> {
  // The pool belongs to no requisition: a part in one opens nothing here.
  if (!can(askerOf(context.someone), "candidate.search")) throw forbidden();
  const size = pageSize(question.first);
  const from = decodeCursor(question.after, place);
  const q = (question.q ?? "").trim();
  if (q.length > 200 || q.includes("\u0000")) throw badInput("`q` can have at most 200 characters.");
  const rows = await context.read.query<CandidateEntryRow>(CANDIDATES, [
    context.someone.organizationId,
    q === "" ? null : `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`,
    from?.[0] ?? null,
    from?.[1] ?? null,
    size + 1,
  ]);
  return toPage(rows, size, ({ lastSeenAt, id }) => encodeCursor([lastSeenAt, id]));
}

const CANDIDATES = `
  select c.id, to_jsonb(seen.at) #>> '{}' as "lastSeenAt",
    jsonb_build_object('id', c.id, 'ref', c.ref, 'name', c.name, 'currentTitle', c.current_title,
      'currentEmployer', c.current_employer, 'place', c.place, 'timeZone', c.time_zone, 'tags', c.tags) as candidate,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'ref', a.ref, 'status', a.status, 'requisition', r.title,
        'stage', (select s.name from stage s where s.organization_id = a.organization_id and s.id = a.stage_id))
        order by a.last_activity_at desc, a.id)
      from application a
      join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
      where a.organization_id = c.organization_id and a.candidate_id = c.id
        and ${seesApplications("r", "a.candidate_id")}), '[]') as applications
  from candidate c
  cross join lateral (
    select coalesce(max(a.last_activity_at), c.created_at) as at,
      count(*) filter (where not r.confidential or ${seesApplications("r", "a.candidate_id")}) as known, count(*) as all
    from application a
    join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
    where a.organization_id = c.organization_id and a.candidate_id = c.id
  ) seen
  where c.organization_id = $1 and c.anonymized_at is null
    and ($2::text is null or c.name ilike $2 or c.preferred_name ilike $2 or c.current_title ilike $2
      or c.current_employer ilike $2)
    and (seen.known > 0 or seen.all = 0)
    and not exists (select 1 from member own where own.organization_id = c.organization_id and own.id = ${MEMBER}
      and own.linked_candidate_id = c.id)
    and ($3::timestamptz is null or (seen.at, c.id) < ($3::timestamptz, $4::uuid))
  order by seen.at desc, c.id desc limit $5`;
