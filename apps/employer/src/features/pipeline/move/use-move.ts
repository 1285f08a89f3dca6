import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation } from "urql";
import { newKey } from "#lib/idempotency.ts";
import { moveMutation, undoMoveMutation } from "./move-documents.ts";
import { useAhead } from "./use-ahead.ts";

const t = catalogue({
  moved: "{count, plural, one {{name} moved to {stage}} other {# candidates moved to {stage}}}",
  failed: "{name} was not moved: Leadline could not be reached. Nothing was changed.",
  refused: "{name} was not moved. {why}",
  notUndone: "The move of {name} was not taken back. {why}",
});

/** A card as it is on screen. */
export interface CardOnScreen {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly stageId: string;
  readonly version: number;
}

export interface StageOnScreen {
  readonly id: string;
  readonly name: string;
}

/** A move somebody else was faster than, waiting for a decision. */
export interface Conflict {
  readonly card: CardOnScreen;
  readonly to: StageOnScreen;
  readonly currentStageId: string;
  readonly currentStageName: string;
  readonly currentVersion: number;
  readonly movedBy: string | null;
  readonly movedAt: string | null;
}

/** A move that is unusual, waiting for a reason. */
export interface Unusual {
  readonly card: CardOnScreen;
  readonly to: StageOnScreen;
  readonly concerns: readonly string[];
}

export type Moves = ReturnType<typeof useMove>;

/**
 * Moves cards. They stand in their new column at once; when the API refuses one, it stands where it was again and a
 * message says why. Conflicts and unusual moves wait for the person, one after the other.
 */
export function useMove({ onSettled }: { readonly onSettled: () => void }) {
  const [, mutate] = useMutation(moveMutation);
  const [, undo] = useMutation(undoMoveMutation);
  const { ahead, put, settle, putBack, arrived } = useAhead();
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const [unusuals, setUnusuals] = useState<readonly Unusual[]>([]);

  async function move(given: CardOnScreen | readonly CardOnScreen[], to: StageOnScreen, reason = ""): Promise<void> {
    const cards = ("id" in given ? [given] : given).filter(({ stageId }) => stageId !== to.id);
    if (cards.length === 0) return;
    put(
      cards.map(({ id }) => id),
      to.id,
    );
    const outcomes = await Promise.all(cards.map((card) => moveOne(card, to, reason)));
    const moved = outcomes.filter((card) => card !== undefined);
    if (moved.length > 0)
      showToast({
        message: t("moved", { count: moved.length, name: moved[0]?.name ?? "", stage: to.name }),
        undo: () => void Promise.all(moved.map(takeBack)).then(onSettled),
      });
    onSettled();
  }

  /** The card in its new version, where it was moved. */
  async function moveOne(card: CardOnScreen, to: StageOnScreen, reason: string): Promise<CardOnScreen | undefined> {
    const { data, error } = await mutate({
      input: {
        clientMutationId: newKey(),
        applicationId: card.id,
        expectedStageId: card.stageId,
        expectedVersion: card.version,
        toStageId: to.id,
        reason,
      },
    });
    const answer = data?.moveApplication;
    if (answer?.__typename === "ApplicationChanged") {
      settle(card.id, to.id);
      return { ...card, version: answer.application.version };
    }
    putBack(card.id);
    if (answer?.__typename === "StageConflict" && answer.currentStageId) {
      const { currentStageId, currentStageName, currentVersion, movedBy, movedAt } = answer;
      const by = { movedBy: movedBy ?? null, movedAt: movedAt ?? null };
      const conflict = { card, to, currentStageId, currentStageName: currentStageName ?? "", currentVersion, ...by };
      setConflicts((before) => [...before, conflict]);
    } else if (answer?.__typename === "MoveReasonNeeded") {
      const { concerns } = answer;
      setUnusuals((before) => [...before, { card, to, concerns }]);
    } else {
      const { name } = card;
      const message = error || !answer ? t("failed", { name }) : t("refused", { name, why: answer.message });
      showToast({ tone: "danger", message });
    }
    return undefined;
  }

  async function takeBack(card: CardOnScreen): Promise<void> {
    put([card.id], card.stageId);
    const { data } = await undo({
      input: { clientMutationId: newKey(), applicationId: card.id, expectedVersion: card.version },
    });
    const answer = data?.undoApplicationMove;
    if (answer?.__typename === "ApplicationChanged") return settle(card.id, card.stageId);
    putBack(card.id);
    showToast({ tone: "danger", message: t("notUndone", { name: card.name, why: answer?.message ?? "" }) });
  }

  return {
    move,
    ahead,
    arrived,
    conflict: conflicts[0],
    closeConflict: () => setConflicts(([, ...rest]) => rest),
    unusual: unusuals[0],
    closeUnusual: () => setUnusuals(([, ...rest]) => rest),
  };
}
