import { Switch as AriaSwitch } from "react-aria-components/Switch";
import styles from "./switch.module.css";

interface SwitchProps {
  readonly children: string;
  readonly isSelected?: boolean;
  readonly defaultSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** A setting that acts at once. What waits for a button is a `Checkbox`. */
export function Switch({ children, ...props }: SwitchProps) {
  return (
    <AriaSwitch {...props} className={styles.switch ?? ""}>
      <span className={styles.track} />
      <span>{children}</span>
    </AriaSwitch>
  );
}
