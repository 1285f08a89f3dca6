import { catalogue } from "@leadline/ui/text/catalogue";
import styles from "./board.module.css";
import type { Lane } from "./use-lanes.ts";

const t = catalogue({ stages: "Stages" });

interface StageTabsProps {
  readonly lanes: readonly Lane[];
  readonly shown: string | undefined;
  readonly onShow: (stageId: string) => void;
}

/** A phone has room for one column; these choose it. */
export const StageTabs = ({ lanes, shown, onShow }: StageTabsProps) => (
  <div className={styles.stageTabs} role="group" aria-label={t("stages")}>
    {lanes.map(({ stage: { id, name, count } }) => (
      <button key={id} type="button" aria-pressed={id === shown} onClick={() => onShow(id)}>
        {name} <span className={styles.count}>{count}</span>
      </button>
    ))}
  </div>
);
