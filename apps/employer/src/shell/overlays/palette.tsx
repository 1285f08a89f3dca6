import { CommandPalette, type Command } from "@leadline/ui/command-palette";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useRegisteredShortcuts } from "#lib/shortcuts.ts";
import type { Viewer } from "../frame/frame-data.ts";
import { referenceIn } from "./reference-in.ts";

const t = catalogue({ reference: "Reference", open: "Open {reference}" });

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly viewer: Viewer | undefined;
}

/** Everything that has a shortcut here, and any reference that is typed. */
export function Palette({ isOpen, onClose }: PaletteProps) {
  const [query, setQuery] = useState("");
  const navigate = useNavigate();
  const shortcuts = useRegisteredShortcuts().filter(({ onlyKey }) => !onlyKey);
  const found = referenceIn(query);

  const groups = [...new Set(shortcuts.map(({ group }) => group))].map((title) => ({
    title,
    commands: shortcuts
      .filter(({ group }) => group === title)
      .map(({ keys, label, icon }): Command => ({ id: keys, label, icon, shortcut: keys })),
  }));
  const references = found
    ? [{ id: found.href, label: t("open", { reference: found.reference }), icon: "advance", alias: query } as const]
    : [];

  function run(id: string): void {
    const shortcut = shortcuts.findLast(({ keys }) => keys === id);
    if (shortcut) shortcut.run();
    else void navigate(id);
  }

  function close(): void {
    setQuery("");
    onClose();
  }

  return (
    <CommandPalette
      isOpen={isOpen}
      onClose={close}
      groups={[{ title: t("reference"), commands: references }, ...groups.toReversed()]}
      onRun={run}
      query={query}
      onQueryChange={setQuery}
    />
  );
}
