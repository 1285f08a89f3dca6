import { inOrderOfDebate, needsDiscussion, spreadOf } from "@leadline/domain/debrief/disagreement";
import { panelFigures, type PanelFigures } from "@leadline/domain/debrief/panel-figures";
import { votesAreOpen } from "@leadline/domain/debrief/debrief-status";
import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { COMPETENCY_IDS, type CompetencyId } from "@leadline/domain/framework/competencies/competency-id";
import { INTERVIEW_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { isInterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
import type { Rating } from "@leadline/domain/framework/rating-scale";
import { isHandedIn, isOwed } from "@leadline/domain/scorecard/scorecard-status";
import {
  cardVisibility,
  othersVisibility,
  statesVisibility,
  type CardViewer,
  type HiddenReason,
} from "@leadline/domain/scorecard/visibility";
import type { DebriefRow, StoredCard, StoredVote } from "./debrief.queries.js";

export type CardStatus = "in" | "waived" | "owed" | "ahead";

/** A card as a column of the grid, as far as the viewer may see it. */
export interface DebriefColumn {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly interviewId: string;
  readonly interviewRef: string;
  readonly interviewTitle: string;
  readonly interviewShortName: string;
  readonly required: boolean;
  readonly status: CardStatus;
  readonly dueAt: Date | null;
  readonly waiveReason: string | null;
  readonly hidden: HiddenReason | null;
  readonly amended: boolean;
  readonly recommendation: StoredCard["recommendation"];
  readonly recommendationEvidence: string | null;
  readonly levelVote: StoredCard["levelVote"];
  readonly summary: string | null;
}

/** A competency as a row: what each interviewer who may be read said. */
export interface DebriefCompetency {
  readonly competency: CompetencyId;
  readonly name: string;
  readonly mustHave: boolean;
  readonly weight: number;
  readonly scores: readonly Rating[];
  readonly spread: number;
  readonly discuss: boolean;
  readonly cells: readonly DebriefCell[];
}

export interface DebriefCell {
  readonly cardId: string;
  readonly score: Rating | null;
  readonly notObserved: boolean;
  readonly evidence: string;
  /** What the rating looks like; null without one. */
  readonly anchor: string | null;
}

/** What the viewer gets of a debrief's cards. The one place where a stored card becomes something to show. */
export interface VisibleDebrief {
  readonly columns: readonly DebriefColumn[];
  readonly competencies: readonly DebriefCompetency[];
  readonly missing: readonly DebriefColumn[];
  /** Competencies nobody rated, heaviest first; empty while cards are hidden. */
  readonly unseen: readonly DebriefCompetency[];
  readonly othersHidden: HiddenReason | null;
}

export function visibleDebrief(row: DebriefRow, viewer: CardViewer, now: Date): VisibleDebrief {
  const panel = row.facts;
  const others = othersVisibility(viewer, panel);
  const states = statesVisibility(viewer, panel);
  const listed = row.cards.filter(({ memberId }) => states.visible || memberId === viewer.memberId);
  const shown = listed.map((card) => {
    const seen = cardVisibility({ authorId: card.memberId, state: card.state }, viewer, panel);
    // A draft of one's own is on the kit page; the grid holds what was handed in.
    const hidden: HiddenReason | null = !seen.visible ? seen.reason : isHandedIn(card.state) ? null : "draft";
    return { card, column: columnOf(card, hidden, now) };
  });
  const readable = shown.filter(({ column }) => column.hidden === null).map(({ card }) => card);
  const competencies = others.visible ? COMPETENCY_IDS.map((id) => competencyOf(id, row, readable)) : [];
  return {
    columns: shown.map(({ column }) => column),
    missing: shown.filter(({ card }) => card.required && isOwed(card.state)).map(({ column }) => column),
    competencies: inOrderOfDebate(competencies.filter(({ cells }) => cells.length > 0)),
    unseen: competencies
      .filter(({ scores, weight, mustHave }) => scores.length === 0 && (weight > 0 || mustHave))
      .toSorted((a, b) => Number(b.mustHave) - Number(a.mustHave) || b.weight - a.weight),
    othersHidden: others.visible ? null : others.reason,
  };
}

function columnOf(card: StoredCard, hidden: HiddenReason | null, now: Date): DebriefColumn {
  const type = isInterviewTypeId(card.interviewType) ? INTERVIEW_TYPES[card.interviewType] : undefined;
  const visible = hidden === null;
  return {
    id: card.id,
    memberId: card.memberId,
    memberName: card.memberName,
    interviewId: card.interviewId,
    interviewRef: card.interviewRef,
    interviewTitle: type?.name ?? card.interviewType,
    interviewShortName: type?.shortName ?? card.interviewType,
    required: card.required,
    status: statusOf(card, now),
    dueAt: card.dueAt === null ? null : new Date(card.dueAt),
    waiveReason: card.waiveReason,
    hidden,
    amended: visible && card.state === "amended",
    recommendation: visible ? card.recommendation : null,
    recommendationEvidence: visible ? card.recommendationEvidence : null,
    levelVote: visible ? card.levelVote : null,
    summary: visible ? card.summary : null,
  };
}

function statusOf({ state, endsAt }: StoredCard, now: Date): CardStatus {
  if (isHandedIn(state)) return "in";
  if (!isOwed(state)) return "waived";
  return endsAt !== null && new Date(endsAt) <= now ? "owed" : "ahead";
}

function competencyOf(id: CompetencyId, row: DebriefRow, cards: readonly StoredCard[]): DebriefCompetency {
  const cells = cards.flatMap((card) =>
    card.ratings
      .filter(({ competency }) => competency === id)
      .map(({ score, notObserved, evidence }): DebriefCell => {
        const anchor = score === null ? null : COMPETENCIES[id].anchors[score];
        return { cardId: card.id, score, notObserved, evidence, anchor };
      }),
  );
  const scores = cells.flatMap(({ score }) => (score === null ? [] : [score]));
  return {
    competency: id,
    name: COMPETENCIES[id].shortName,
    mustHave: row.mustHaves.includes(id),
    weight: row.weights[id] ?? 0,
    scores,
    spread: spreadOf(scores),
    discuss: needsDiscussion(scores),
    cells,
  };
}

/** Votes the viewer may read: all once they are revealed, before that their own and no other. */
export function visibleVotes(row: DebriefRow, viewer: CardViewer): readonly StoredVote[] {
  if (row.state === null) return [];
  const open = votesAreOpen(row.state);
  return row.voters.map((voter) => (open || voter.memberId === viewer.memberId ? voter : { ...voter, vote: null }));
}

/**
 * What the cards add up to, once everybody has voted and only for whoever may read the cards: a number shown earlier
 * would vote in their place.
 */
export function visibleFigures(row: DebriefRow, viewer: CardViewer): PanelFigures | null {
  if (row.state === null || !votesAreOpen(row.state) || !othersVisibility(viewer, row.facts).visible) return null;
  const cards = row.cards.filter(({ state }) => isHandedIn(state));
  return panelFigures(
    cards.map(({ memberId, firstRatings, ratings, ...card }) => ({
      ...card,
      author: memberId,
      ratings: firstRatings ?? ratings,
    })),
    row.weights,
    row.mustHaves,
  );
}

/** The short name of a planned interview. */
export const shortNameOf = (interviewType: string): string =>
  isInterviewTypeId(interviewType) ? INTERVIEW_TYPES[interviewType].name : interviewType;
