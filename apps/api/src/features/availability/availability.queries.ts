import { workingHours, type WorkingHours } from "@leadline/domain/interview/find-slot/working-hours";
import type { Context } from "#core/context.js";

/** When and how much the viewer interviews. */
export interface AvailabilityRow {
  readonly id: string;
  readonly timeZone: string;
  readonly workingHours: WorkingHours;
  readonly dailyLimit: number;
  readonly weeklyLimit: number;
  readonly blocks: readonly BlockRow[];
}

export interface BlockRow {
  readonly id: string;
  readonly from: Date;
  readonly until: Date;
  readonly reason: string | null;
}

type StoredRow = Omit<AvailabilityRow, "workingHours" | "blocks"> & {
  readonly workingHours: unknown;
  readonly blocks: readonly { id: string; from: string; until: string; reason: string | null }[];
};

/** The viewer's own availability, with the blocks that are still ahead; null for whoever is no member. */
export async function ownAvailability(context: Context): Promise<AvailabilityRow | null> {
  const actor = context.someone;
  if (actor.kind !== "member") return null;
  const row = await context.read.one<StoredRow>(AVAILABILITY, [actor.organizationId, actor.memberId, context.now]);
  return row
    ? {
        ...row,
        workingHours: workingHours.parse(row.workingHours),
        blocks: row.blocks.map((block) => ({
          ...block,
          from: new Date(block.from),
          until: new Date(block.until),
        })),
      }
    : null;
}

const AVAILABILITY = `
  select m.id, m.time_zone as "timeZone", m.working_hours as "workingHours",
    m.daily_interview_limit as "dailyLimit", m.weekly_interview_limit as "weeklyLimit",
    coalesce((select json_agg(json_build_object('id', b.id, 'from', lower(b.during), 'until', upper(b.during),
        'reason', b.reason) order by lower(b.during), b.id)
      from member_busy b where b.organization_id = m.organization_id and b.member_id = m.id and upper(b.during) > $3),
      '[]') as blocks
  from member m where m.organization_id = $1 and m.id = $2`;
