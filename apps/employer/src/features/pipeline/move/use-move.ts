import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useCallback, useState } from "react";
import { useMutation } from "urql";
import { graphql } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";

const t = catalogue({
  moved: "{name} moved to {stage}",
  back: "{name} is back in {stage}",
  failed: "{name} was not moved: Leadline could not be reached. Nothing was changed.",
  refused: "{name} was not moved. {why}",
  notUndone: "The move of {name} was not taken back. {why}",
});

const moveMutation = graphql(`
  mutation MoveApplication($input: MoveApplicationInput!) {
    moveApplication(input: $input) {
      __typename
      ... on ApplicationChanged {
        application {
          id
          ...BoardApplication
          version
        }
      }
      ... on StageConflict {
        message
        currentStageId
        currentStageName
        currentVersion
        movedBy
        movedAt
      }
      ... on MoveReasonNeeded {
        message
        concerns
      }
      ... on Problem {
        message
      }
    }
  }
`);

const undoMutation = graphql(`
  mutation UndoMove($input: ApplicationCommandInput!) {
    undoApplicationMove(input: $input) {
      __typename
      ... on ApplicationChanged {
        application {
          id
          ...BoardApplication
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

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

/**
 * Moves cards. A card stands in its new column at once; when the API refuses, it stands where it was again and a
 * message says why. A conflict and an unusual move wait for the person.
 */
export function useMove({ onSettled }: { readonly onSettled: () => void }) {
  const [, mutate] = useMutation(moveMutation);
  const [, undo] = useMutation(undoMutation);
  /** Where cards stand on screen before the API has answered, by application. */
  const [ahead, setAhead] = useState<ReadonlyMap<string, string>>(new Map());
  const [conflict, setConflict] = useState<Conflict>();
  const [unusual, setUnusual] = useState<Unusual>();

  const put = (id: string, stageId: string | undefined) =>
    setAhead((before) => {
      const next = new Map(before);
      if (stageId === undefined) next.delete(id);
      else next.set(id, stageId);
      return next;
    });

  /** The board was read again: what it says is true now. */
  const arrived = useCallback(() => setAhead((before) => (before.size === 0 ? before : new Map())), []);

  async function move(card: CardOnScreen, to: StageOnScreen, reason = ""): Promise<void> {
    if (card.stageId === to.id) return;
    put(card.id, to.id);
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
      const { version } = answer.application;
      showToast({
        message: t("moved", { name: card.name, stage: to.name }),
        undo: () => void takeBack({ ...card, version }, card.stageId),
      });
    } else {
      put(card.id, undefined);
      if (answer?.__typename === "StageConflict" && answer.currentStageId)
        setConflict({
          card,
          to,
          currentStageId: answer.currentStageId,
          currentStageName: answer.currentStageName ?? "",
          currentVersion: answer.currentVersion,
          movedBy: answer.movedBy ?? null,
          movedAt: answer.movedAt ?? null,
        });
      else if (answer?.__typename === "MoveReasonNeeded") setUnusual({ card, to, concerns: answer.concerns });
      else
        showToast({
          tone: "danger",
          message:
            error || !answer
              ? t("failed", { name: card.name })
              : t("refused", { name: card.name, why: answer.message }),
        });
    }
    onSettled();
  }

  async function takeBack(card: CardOnScreen, toStageId: string): Promise<void> {
    put(card.id, toStageId);
    const { data } = await undo({
      input: { clientMutationId: newKey(), applicationId: card.id, expectedVersion: card.version },
    });
    const answer = data?.undoApplicationMove;
    if (answer?.__typename !== "ApplicationChanged") {
      put(card.id, undefined);
      showToast({ tone: "danger", message: t("notUndone", { name: card.name, why: answer?.message ?? "" }) });
    }
    onSettled();
  }

  return {
    move,
    ahead,
    arrived,
    conflict,
    closeConflict: () => setConflict(undefined),
    unusual,
    closeUnusual: () => setUnusual(undefined),
  };
}
