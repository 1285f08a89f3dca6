import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { catalogue } from "@leadline/ui/text/catalogue";
import { relativeMinutes } from "./relative-minutes.ts";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import { useNow } from "#lib/reader.tsx";
import type { Conflict, Moves, Unusual } from "./use-move.ts";

const t = catalogue({
  conflict: "{name} was moved meanwhile",
  who: "{who} moved {name} to {stage} {when}.",
  somebody: "Somebody moved {name} to {stage}.",
  keep: "Keep it there",
  anyway: "Move to {stage} anyway",
  unusual: "Move {name} to {stage}?",
  moves_back: "This moves the candidate back. Say why, so that the next reader understands.",
  scorecards_owed: "Scorecards are still owed. Say why this goes on without them.",
  not_decided: "No decision to advance has been recorded. Say why this goes on without one.",
  reason: "Reason",
  needed: "Write a sentence.",
  cancel: "Leave it",
  move: "Move",
});

/** What a move still asks of the person: what to do about a faster colleague, and why it is unusual. */
export function MoveDialogs({ moves }: { readonly moves: Moves }) {
  const { move, conflict, closeConflict, unusual, closeUnusual } = moves;
  return (
    <>
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onKeep={closeConflict}
          onMove={() => {
            const { card, to, currentStageId, currentVersion } = conflict;
            closeConflict();
            void move({ ...card, stageId: currentStageId, version: currentVersion }, to);
          }}
        />
      )}
      {unusual && (
        <ReasonDialog
          unusual={unusual}
          onCancel={closeUnusual}
          onMove={(reason) => {
            closeUnusual();
            void move(unusual.card, unusual.to, reason);
          }}
        />
      )}
    </>
  );
}

/** Two people moved one candidate; whoever was slower decides with open eyes. */
function ConflictDialog({
  conflict,
  onKeep,
  onMove,
}: {
  readonly conflict: Conflict;
  readonly onKeep: () => void;
  readonly onMove: () => void;
}) {
  const { card, to, currentStageName: stage, movedBy, movedAt } = conflict;
  const now = useNow();
  const { name } = card;
  return (
    <Dialog
      title={t("conflict", { name })}
      isOpen
      onClose={onKeep}
      actions={
        <>
          <Button onPress={onKeep}>{t("keep")}</Button>
          <Button variant="primary" onPress={onMove}>
            {t("anyway", { stage: to.name })}
          </Button>
        </>
      }
    >
      <p>
        {movedBy && movedAt
          ? t("who", { who: movedBy, name, stage, when: relativeMinutes(movedAt, now) })
          : t("somebody", { name, stage })}
      </p>
    </Dialog>
  );
}

const isConcern = (concern: string): concern is "moves_back" | "scorecards_owed" | "not_decided" =>
  ["moves_back", "scorecards_owed", "not_decided"].includes(concern);

/** An unusual move is made once somebody has said why. */
function ReasonDialog({
  unusual,
  onCancel,
  onMove,
}: {
  readonly unusual: Unusual;
  readonly onCancel: () => void;
  readonly onMove: (reason: string) => void;
}) {
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const { card, to, concerns } = unusual;
  return (
    <Dialog
      title={t("unusual", { name: card.name, stage: to.name })}
      isOpen
      onClose={onCancel}
      actions={
        <>
          <Button onPress={onCancel}>{t("cancel")}</Button>
          <Button variant="primary" onPress={() => (reason.trim() === "" ? setAsked(true) : onMove(reason))}>
            {t("move")}
          </Button>
        </>
      }
    >
      {concerns.filter(isConcern).map((concern) => (
        <p key={concern}>{t(concern)}</p>
      ))}
      <TextArea
        label={t("reason")}
        value={reason}
        onChange={setReason}
        autoFocus
        {...(asked && reason.trim() === "" && { error: t("needed") })}
      />
    </Dialog>
  );
}
