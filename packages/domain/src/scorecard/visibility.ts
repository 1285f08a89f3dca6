import { isHandedIn, isOwed, type ScorecardState } from "./scorecard-status.js";

/**
 * When members see the cards of others. `after_own` (the default): after they handed in their own, or, without one to
 * write, when the panel's required cards are in. `always` and `never` are choices of the organization.
 */
export const VISIBILITY_POLICIES = ["after_own", "always", "never"] as const;
export type VisibilityPolicy = (typeof VISIBILITY_POLICIES)[number];

/** A card, as far as seeing it depends on it. */
export interface CardToSee {
  readonly authorId: string;
  readonly state: ScorecardState;
}

/** Whoever wants to see cards of one application. */
export interface CardViewer {
  readonly memberId: string;
  /** The authorization table lets them read cards of this application, or they sit on one of its panels. */
  readonly entitled: boolean;
  /** The application is their own. */
  readonly aboutSelf: boolean;
  /** Came by a kit link, which opens their own card and no other. */
  readonly byKitLink: boolean;
}

/** The panel of the application: the scope in which independence is kept. */
export interface PanelCards {
  readonly policy: VisibilityPolicy;
  /** Every card of the application's interviews; cancelled interviews have none that are owed. */
  readonly cards: readonly (CardToSee & { readonly required: boolean })[];
  /** Somebody answerable opened the debrief although cards are missing; recorded with a reason. */
  readonly unlocked: boolean;
}

/** Why a card is not shown. */
export type HiddenReason =
  "own_file" | "draft" | "kit_link" | "policy_never" | "owes_own" | "panel_incomplete" | "not_entitled";

export type CardVisibility = { readonly visible: true } | { readonly visible: false; readonly reason: HiddenReason };

const VISIBLE: CardVisibility = { visible: true };
const hidden = (reason: HiddenReason): CardVisibility => ({ visible: false, reason });

/**
 * Whether a member may see a card: its ratings, text, recommendation, and that it exists at all. The one rule behind
 * every path on which anything of a card could travel: pages, lists, counts, activity, debrief, notifications, exports.
 */
export function cardVisibility(card: CardToSee, viewer: CardViewer, panel: PanelCards): CardVisibility {
  if (viewer.aboutSelf) return hidden("own_file");
  if (card.authorId === viewer.memberId) return VISIBLE;
  if (!isHandedIn(card.state)) return hidden("draft");
  return othersVisibility(viewer, panel);
}

/** The same for the handed-in cards of others as a whole: whether a member gets any of them, or a count of them. */
export function othersVisibility(viewer: CardViewer, panel: PanelCards): CardVisibility {
  if (viewer.aboutSelf) return hidden("own_file");
  if (viewer.byKitLink) return hidden("kit_link");
  if (!viewer.entitled) return hidden("not_entitled");
  if (panel.policy === "never") return hidden("policy_never");
  if (panel.policy === "always") return VISIBLE;
  const own = panel.cards.filter(({ authorId }) => authorId === viewer.memberId);
  if (own.some(({ state }) => isOwed(state))) return hidden("owes_own");
  if (own.some(({ state }) => isHandedIn(state))) return VISIBLE;
  return isPanelComplete(panel) || panel.unlocked ? VISIBLE : hidden("panel_incomplete");
}

/** Whether every required card of the panel was handed in or is owed no more. A panel without cards is not complete. */
export const isPanelComplete = ({ cards }: Pick<PanelCards, "cards">): boolean =>
  cards.some(({ state }) => isHandedIn(state)) && !cards.some(({ required, state }) => required && isOwed(state));

/**
 * Whether a member may know which cards are in and which are missing. Whoever still owes one learns nothing of the kind;
 * whoever has to chase the others does.
 */
export function statesVisibility(viewer: CardViewer, panel: PanelCards): CardVisibility {
  if (viewer.aboutSelf) return hidden("own_file");
  if (viewer.byKitLink) return hidden("kit_link");
  const owes = panel.cards.some(({ authorId, state }) => authorId === viewer.memberId && isOwed(state));
  return owes && panel.policy !== "always" ? hidden("owes_own") : VISIBLE;
}
