import type { OfferState } from "../offer/offer-status.js";
import type { OpeningState } from "../requisition/opening.js";
import { ok, refuse, type Result } from "../shared/result.js";

/** Why a hire does not happen; each names the one thing that is missing, and nothing was changed. */
export type HireRefusal =
  | { readonly type: "ApplicationNotActive"; readonly status: string }
  | { readonly type: "NotInOfferStage" }
  | { readonly type: "OfferNotAccepted"; readonly state: OfferState | null }
  | { readonly type: "OpeningNotFree"; readonly state: OpeningState }
  | { readonly type: "RequisitionNotOpen"; readonly state: string };

interface Hire {
  readonly application: { readonly id: string; readonly status: string; readonly stageType: string | null };
  readonly offer: { readonly state: OfferState; readonly startOn: string } | null;
  readonly opening: { readonly state: OpeningState; readonly reservedBy: string | null } | null;
  readonly requisition: { readonly state: string };
}

/**
 * The guard of a hire: an active application in an offer stage, an accepted offer, and the opening it reserved still
 * open. Everything or nothing.
 */
export function hire({
  application,
  offer,
  opening,
  requisition,
}: Hire): Result<{ readonly startOn: string }, HireRefusal> {
  if (application.status !== "active") return refuse({ type: "ApplicationNotActive", status: application.status });
  if (application.stageType !== "offer") return refuse({ type: "NotInOfferStage" });
  if (offer?.state !== "accepted") return refuse({ type: "OfferNotAccepted", state: offer?.state ?? null });
  if (requisition.state !== "open") return refuse({ type: "RequisitionNotOpen", state: requisition.state });
  if (opening?.state !== "open" || opening.reservedBy !== application.id)
    return refuse({ type: "OpeningNotFree", state: opening?.state ?? "closed" });
  return ok({ startOn: offer.startOn });
}
