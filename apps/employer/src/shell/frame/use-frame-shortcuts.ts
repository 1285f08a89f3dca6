import { showToast, undoLatest } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useNavigate } from "react-router";
import { setPreference, usePreferences } from "#lib/preferences.ts";
import { useShortcuts } from "#lib/shortcuts.ts";
import { paths } from "#paths.ts";
import type { Viewer } from "./frame-data.ts";
import { placesOf } from "./navigation.ts";

const t = catalogue({
  everywhere: "Everywhere",
  goTo: "Go to",
  palette: "Search and commands",
  search: "Search",
  help: "Keyboard shortcuts",
  create: "New requisition",
  undo: "Undo the last action",
  nothing: "Nothing to undo.",
  density: "Comfortable or compact rows",
  rail: "Fold or open the rail",
});

interface FrameActions {
  readonly openPalette: () => void;
  readonly openHelp: () => void;
  readonly viewer: Viewer | null | undefined;
}

/** The keys that work on every page. */
export function useFrameShortcuts({ openPalette, openHelp, viewer }: FrameActions): void {
  const navigate = useNavigate();
  const { density, rail } = usePreferences();
  const group = t("everywhere");

  useShortcuts([
    { keys: "Mod+K", label: t("palette"), group, run: openPalette, onlyKey: true },
    { keys: "/", label: t("search"), group, run: openPalette, onlyKey: true },
    { keys: "?", label: t("help"), group, run: openHelp, icon: "keyboard" },
    ...(viewer?.viewerCan.createRequisition
      ? [
          {
            keys: "C",
            label: t("create"),
            group,
            run: () => void navigate(paths.newRequisition()),
            icon: "plus",
          } as const,
        ]
      : []),
    {
      keys: "Mod+Z",
      label: t("undo"),
      group,
      run: () => {
        if (!undoLatest()) showToast({ message: t("nothing") });
      },
      icon: "undo",
    },
    {
      keys: "D",
      label: t("density"),
      group,
      run: () => setPreference("density", density === "compact" ? "comfortable" : "compact"),
      icon: "rows",
    },
    {
      keys: "[",
      label: t("rail"),
      group,
      run: () => setPreference("rail", rail === "open" ? "folded" : "open"),
      icon: "list",
    },
    ...placesOf(viewer?.viewerCan).map((place) => ({
      keys: place.keys,
      label: place.label,
      group: t("goTo"),
      run: () => void navigate(place.href),
      icon: place.icon,
    })),
  ]);
}
