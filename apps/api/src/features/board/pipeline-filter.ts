import { badInput } from "#core/graphql/errors.js";
import { isId } from "#core/id.js";

/** Which applications of a requisition somebody wants to see. */
export interface PipelineFilter {
  readonly q?: string | null;
  readonly ownerId?: string | null;
  readonly source?: string | null;
}

/** The same as conditions on `a` and `c`, for parameters that begin at a place of the caller's choice. */
export interface Conditions {
  readonly sql: string;
  readonly parameters: readonly (string | null)[];
}

/** Reads a filter; names and employers are found by any part of them. */
export function conditionsOf(filter: PipelineFilter | null | undefined, first: number): Conditions {
  const q = (filter?.q ?? "").trim();
  if (q.length > 200 || q.includes("\u0000")) throw badInput("`q` can have at most 200 characters.");
  const ownerId = filter?.ownerId ?? null;
  if (ownerId !== null && !isId(ownerId)) throw badInput("`ownerId` is not an id.");
  const pattern = q === "" ? null : `%${q.replaceAll(/[\\%_]/g, "\\$&")}%`;
  return {
    sql: `($${first}::text is null or c.name ilike $${first} or c.current_employer ilike $${first}
        or c.current_title ilike $${first} or a.ref ilike $${first})
      and ($${first + 1}::uuid is null or a.owner_id = $${first + 1}::uuid)
      and ($${first + 2}::text is null or a.source = $${first + 2})`,
    parameters: [pattern, ownerId, filter?.source ?? null],
  };
}
