import { catalogue } from "@leadline/ui/text/catalogue";
import { useShortcuts } from "#lib/shortcuts.ts";

const t = catalogue({
  group: "Board",
  list: "Board or list",
  move: "Move to a stage",
  reject: "Reject",
  select: "Select the card",
});

interface BoardKeys {
  readonly onList: () => void;
  readonly onMove: (() => void) | undefined;
  /** Absent while a panel is open: R belongs to it then. */
  readonly onReject: (() => void) | undefined;
  readonly onSelect: () => void;
}

/** V, M, R and X on the board; arrows belong to the cards. */
export function useBoardKeys({ onList, onMove, onReject, onSelect }: BoardKeys): void {
  const group = t("group");
  useShortcuts([
    { keys: "V", label: t("list"), group, run: onList, icon: "list" },
    ...(onMove ? [{ keys: "M", label: t("move"), group, run: onMove, icon: "advance" as const }] : []),
    ...(onReject ? [{ keys: "R", label: t("reject"), group, run: onReject, onlyKey: true }] : []),
    { keys: "X", label: t("select"), group, run: onSelect, onlyKey: true },
  ]);
}
