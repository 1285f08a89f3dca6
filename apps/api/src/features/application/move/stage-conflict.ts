import type { StageConflict } from "@leadline/domain/pipeline/move";
import type { Tx } from "#core/write/tx.js";

/** A conflict with what a person needs to decide: where the candidate is now, who brought them there, and when. */
export interface DescribedConflict extends StageConflict {
  readonly currentStageName: string | null;
  /** Null when a candidate or the system did it. */
  readonly movedBy: string | null;
  readonly movedAt: Date | null;
}

/** Looks up who was faster. */
export async function describeConflict(
  tx: Tx,
  applicationId: string,
  conflict: StageConflict,
): Promise<DescribedConflict> {
  const [row] = await tx.query<Pick<DescribedConflict, "currentStageName" | "movedBy" | "movedAt">>(
    `select s.name as "currentStageName", m.name as "movedBy", t.at as "movedAt"
     from application a
     left join stage s on s.organization_id = a.organization_id and s.id = a.stage_id
     left join lateral (
       select t.at, t.by_member_id from stage_transition t
       where t.organization_id = a.organization_id and t.application_id = a.id order by t.step desc limit 1
     ) t on true
     left join member m on m.organization_id = a.organization_id and m.id = t.by_member_id
     where a.organization_id = $1 and a.id = $2`,
    [tx.organizationId, applicationId],
  );
  return { currentStageName: null, movedBy: null, movedAt: null, ...row, ...conflict };
}
