import { dayOf } from "@leadline/domain/shared/zone";
import type { Tx } from "#core/write/tx.js";
import { workCalendar } from "#features/pipeline/work-calendar.js";
import { Posting } from "./posting.entity.js";

/** A posting the public knows, by its reference; one whose last day has passed counts as closed. */
export async function publicPosting(tx: Tx, ref: string): Promise<Posting | undefined> {
  const posting = await tx.findBy(Posting, { ref, audience: "public" });
  if (!posting?.firstPublishedAt) return undefined;
  if (posting.state === "published" && posting.closesOn !== null) {
    const { zone } = await workCalendar(tx, posting.requisitionId);
    if (posting.closesOn < dayOf(tx.now.getTime(), zone)) return undefined;
  }
  return posting;
}
