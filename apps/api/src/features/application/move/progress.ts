import type { Progress } from "@leadline/domain/pipeline/move-concerns";
import type { Tx } from "#core/write/tx.js";

/** How far interviews and debrief of an application have come. */
export async function progressOf(tx: Tx, applicationId: string): Promise<Progress> {
  const [row] = await tx.query<Progress>(
    `select (select count(*)::int from scorecard s
        join interview i on i.organization_id = s.organization_id and i.id = s.interview_id
        where s.organization_id = $1 and s.application_id = $2 and s.state in ('not_started', 'draft')
          and i.state not in ('cancelled', 'no_show')) as "scorecardsOwed",
      (select d.outcome from decision d
        join debrief b on b.organization_id = d.organization_id and b.id = d.debrief_id
        where b.organization_id = $1 and b.application_id = $2
        order by d.decided_at desc, d.id desc limit 1) as decision`,
    [tx.organizationId, applicationId],
  );
  return row ?? { scorecardsOwed: 0, decision: null };
}
