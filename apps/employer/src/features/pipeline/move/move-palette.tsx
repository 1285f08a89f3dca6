import { CommandPalette } from "@leadline/ui/command-palette";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { StageOnScreen } from "./use-move.ts";

const t = catalogue({ one: "Move {name} to", many: "Move {count} candidates to" });

interface MovePaletteProps {
  readonly names: readonly string[];
  readonly stages: readonly StageOnScreen[];
  readonly onMove: (stage: StageOnScreen) => void;
  readonly onClose: () => void;
}

/** Type a few letters of a stage and press Enter. */
export function MovePalette({ names, stages, onMove, onClose }: MovePaletteProps) {
  const [query, setQuery] = useState("");
  const [name = ""] = names;
  return (
    <CommandPalette
      isOpen
      onClose={onClose}
      query={query}
      onQueryChange={setQuery}
      groups={[
        {
          title: names.length === 1 ? t("one", { name }) : t("many", { count: names.length }),
          commands: stages.map(({ id, name: stage }) => ({ id, label: stage, icon: "advance" as const })),
        },
      ]}
      onRun={(id) => {
        const stage = stages.find((candidate) => candidate.id === id);
        onClose();
        if (stage) onMove(stage);
      }}
    />
  );
}
