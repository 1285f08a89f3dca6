import { VisuallyHidden } from "../visually-hidden/visually-hidden.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./stage-stepper.module.css";

const t = catalogue({ done: "done: ", now: "now: ", next: "to come: " });

interface StageStepperProps {
  readonly label: string;
  readonly stages: readonly { readonly id: string; readonly name: string }[];
  /** The stage it stands in; all before it are done. `null` when it stands in none. */
  readonly current: string | null;
}

/** How far something has come. */
export function StageStepper({ label, stages, current }: StageStepperProps) {
  const at = stages.findIndex(({ id }) => id === current);
  const stateOf = (index: number) => (index < at ? "done" : index === at ? "now" : "next");
  return (
    <ol aria-label={label} className={styles.steps}>
      {stages.map(({ id, name }, index) => (
        <li key={id} data-state={stateOf(index)} aria-current={index === at ? "step" : undefined}>
          <span className={styles.name} title={name}>
            <VisuallyHidden>{t(stateOf(index))}</VisuallyHidden>
            {name}
          </span>
        </li>
      ))}
    </ol>
  );
}
