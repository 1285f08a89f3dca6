import { postingDraft, type PostingDraft } from "@leadline/domain/posting/posting-draft";
import { FIELD_OF_CHECK } from "@leadline/domain/posting/publish";
import { isEditable } from "@leadline/domain/posting/posting-status";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { lockPosting, type ExpectedPosting, type VersionConflict } from "./lock-posting.js";
import { payOf } from "./posting-pay.js";
import type { Posting } from "./posting.entity.js";
import { publishabilityOf } from "./publishability.js";

/** A closed posting stays as candidates knew it. */
export interface PostingOver {
  readonly type: "PostingOver";
}

/** Saves what somebody wrote. While it is published, nothing may be taken away that publishing needs. */
export async function savePosting(
  tx: Tx,
  expected: ExpectedPosting,
  draft: unknown,
): Promise<Result<{ readonly postingId: string }, VersionConflict | InvalidInput | PostingOver>> {
  const read = parseInput(postingDraft, draft);
  if (!read.ok) return read;
  const locked = await lockPosting(tx, expected, "posting.update");
  if (!locked.ok) return locked;
  const posting = locked.value;

  if (!isEditable(posting.state)) return refuse({ type: "PostingOver" });
  if (!(await isKnownLocation(tx, read.value.locationId))) return invalid("locationId", "Choose a location.");
  const changed = changedFields(posting, read.value);
  if (changed.length === 0) return ok({ postingId: posting.id });

  apply(posting, read.value);
  if (changed.includes("form")) posting.formVersion += 1;
  if (posting.state === "published") {
    const [missing] = (await publishabilityOf(tx, posting)).missing.filter((check) => FIELD_OF_CHECK[check] !== "");
    if (missing)
      return invalid(
        FIELD_OF_CHECK[missing],
        "This job is published and needs this. Unpublish it first to take it away.",
      );
  }
  posting.contentChangedAt = tx.now;
  posting.version += 1;
  await tx.em.save(posting);

  await tx.record({
    type: "posting.edited",
    subjectId: posting.id,
    requisitionId: posting.requisitionId,
    facts: { fields: changed, formVersion: posting.formVersion },
  });
  return ok({ postingId: posting.id });
}

async function isKnownLocation(tx: Tx, locationId: string | null | undefined): Promise<boolean> {
  if (!locationId) return true;
  const rows = await tx.query("select 1 from location where organization_id = $1 and id = $2", [
    tx.organizationId,
    locationId,
  ]);
  return rows.length > 0;
}

function changedFields(posting: Posting, draft: PostingDraft): string[] {
  const now: Required<PostingDraft> = draftOf(posting);
  const differs = (name: keyof PostingDraft): boolean =>
    draft[name] !== undefined && JSON.stringify(draft[name]) !== JSON.stringify(now[name]);
  const names = ["title", "locationId", "workplace", "pay", "text", "form", "closesOn"] as const;
  return names.filter(differs);
}

/** A posting in the shape of its draft. */
function draftOf(posting: Posting): Required<PostingDraft> {
  const { title, locationId, workplace, body, form, closesOn } = posting;
  return { title, locationId, workplace, pay: payOf(posting), text: body, form, closesOn };
}

function apply(posting: Posting, draft: PostingDraft): void {
  if (draft.title !== undefined) posting.title = draft.title.trim();
  if (draft.locationId !== undefined) posting.locationId = draft.locationId;
  if (draft.workplace !== undefined) posting.workplace = draft.workplace;
  if (draft.text !== undefined) posting.body = draft.text;
  if (draft.form !== undefined) posting.form = draft.form;
  if (draft.closesOn !== undefined) posting.closesOn = draft.closesOn;
  if (draft.pay === undefined) return;
  posting.payMinMinor = draft.pay?.minMinor ?? null;
  posting.payMaxMinor = draft.pay?.maxMinor ?? null;
  posting.payCurrency = draft.pay?.currency ?? null;
  posting.payInterval = draft.pay?.interval ?? null;
}
