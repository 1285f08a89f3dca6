import { Button } from "@leadline/ui/button";
import { IconButton } from "@leadline/ui/icon-button";
import { Menu, type MenuAction } from "@leadline/ui/menu";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useShortcuts, type Shortcut } from "#lib/shortcuts.ts";
import { paths } from "#paths.ts";
import { useGoOn } from "../act/use-go-on.ts";
import { AssignDialog, HoldDialog, LetterDialog, RejectDialog, WithdrawDialog } from "../later-parts.ts";
import { MovePalette } from "../move/move-palette.tsx";
import type { CardOnScreen, Moves } from "../move/use-move.ts";
import styles from "./panel.module.css";

const t = catalogue({
  group: "Candidate",
  advance: "Advance",
  reject: "Reject",
  schedule: "Schedule",
  email: "Email",
  note: "Note",
  more: "More",
  moveTo: "Move to a stage…",
  assign: "Assign an owner…",
  hold: "Put on hold…",
  resume: "Go on",
  withdraw: "Record a withdrawal…",
  reinstate: "Take up again",
  offer: "Offer",
});

/** What is open in front of the panel. */
type Open = "move" | "reject" | "email" | "assign" | "hold" | "withdraw";

interface ApplicationActionsProps {
  readonly application: ApplicationPanelFragment;
  readonly moves: Moves;
  readonly onNote: () => void;
  /** Something was changed here. */
  readonly onChanged: () => void;
  /** The page behind asks for the stage, and has the M key; else it is asked for here. */
  readonly onMoveTo?: ((card: CardOnScreen) => void) | undefined;
}

/** What this viewer can do with the application as it stands; what they cannot do is not there. */
export function ApplicationActions({ application, moves, onNote, onChanged, onMoveTo }: ApplicationActionsProps) {
  const { id, ref, version, candidate, requisition, stage, steps, viewerCan } = application;
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>();
  const { goOn, takeUpAgain } = useGoOn(application, onChanged);
  const card = { id, ref, version, name: candidate.name, stageId: stage?.id ?? "" };
  const at = steps.findIndex((step) => step.id === stage?.id);
  const next = at === -1 ? undefined : steps[at + 1];
  const group = t("group");
  const close = () => setOpen(undefined);

  const main: readonly (Shortcut & { readonly isThere: boolean })[] = [
    {
      keys: "A",
      label: t("advance"),
      group,
      icon: "advance",
      isThere: viewerCan.move && next !== undefined,
      run: () => void (next && moves.move(card, next)),
    },
    { keys: "R", label: t("reject"), group, icon: "close", isThere: viewerCan.reject, run: () => setOpen("reject") },
    {
      keys: "S",
      label: t("schedule"),
      group,
      icon: "calendar",
      isThere: viewerCan.schedule,
      run: () => void navigate(paths.schedule(ref)),
    },
    { keys: "E", label: t("email"), group, icon: "mail", isThere: viewerCan.write, run: () => setOpen("email") },
    { keys: "N", label: t("note"), group, icon: "comment", isThere: viewerCan.note, run: onNote },
  ];
  const shown = main.filter(({ isThere }) => isThere);
  const moveTo = () => (onMoveTo ? onMoveTo(card) : setOpen("move"));
  useShortcuts([
    ...shown,
    ...(viewerCan.move && !onMoveTo
      ? [{ keys: "M", label: t("moveTo"), group, icon: "advance" as const, run: moveTo }]
      : []),
  ]);

  const rest: readonly (MenuAction & { readonly isThere: boolean; readonly run?: () => void })[] = [
    { id: "move", label: t("moveTo"), icon: "swap", shortcut: "M", isThere: viewerCan.move, run: moveTo },
    { id: "assign", label: t("assign"), icon: "person", isThere: viewerCan.assign, run: () => setOpen("assign") },
    { id: "hold", label: t("hold"), icon: "pause", isThere: viewerCan.hold, run: () => setOpen("hold") },
    {
      id: "withdraw",
      label: t("withdraw"),
      icon: "sign-out",
      isThere: viewerCan.withdraw,
      run: () => setOpen("withdraw"),
    },
    { id: "offer", label: t("offer"), icon: "document", isThere: viewerCan.readOffer, href: paths.offer(ref) },
  ];
  const others = rest.filter(({ isThere }) => isThere);

  return (
    <div className={styles.actions}>
      {viewerCan.resume && (
        <Button variant="primary" icon="play" onPress={() => void goOn()}>
          {t("resume")}
        </Button>
      )}
      {viewerCan.reinstate && (
        <Button icon="undo" onPress={() => void takeUpAgain()}>
          {t("reinstate")}
        </Button>
      )}
      {shown.map(({ keys, label, run }) =>
        keys === "A" ? (
          <Button key={keys} variant="primary" icon="advance" shortcut={keys} onPress={run}>
            {label}
          </Button>
        ) : (
          <Button key={keys} shortcut={keys} onPress={run}>
            {label}
          </Button>
        ),
      )}
      {others.length > 0 && (
        <Menu
          label={t("more")}
          trigger={<IconButton icon="more" label={t("more")} />}
          groups={[{ actions: others.map(({ isThere: _isThere, run: _run, ...action }) => action) }]}
          onAction={(chosen) => others.find((other) => other.id === chosen)?.run?.()}
        />
      )}
      {open === "move" && (
        <MovePalette
          names={[candidate.name]}
          stages={steps}
          onClose={close}
          onMove={(to) => void moves.move(card, to)}
        />
      )}
      {open === "reject" && (
        <RejectDialog
          people={[{ id, version, name: candidate.name, isEarly: stage?.type === "review" || stage?.type === "lead" }]}
          delayHours={requisition.rejectionDelayHours}
          onClose={close}
          onSettled={onChanged}
        />
      )}
      {open === "email" && <LetterDialog application={application} onClose={close} onSettled={onChanged} />}
      {open === "assign" && <AssignDialog application={application} onClose={close} onSettled={onChanged} />}
      {open === "hold" && <HoldDialog application={application} onClose={close} onSettled={onChanged} />}
      {open === "withdraw" && <WithdrawDialog application={application} onClose={close} onSettled={onChanged} />}
    </div>
  );
}
