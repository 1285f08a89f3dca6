import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import { Icon } from "../icon/icon.tsx";
import styles from "./checkbox.module.css";

interface CheckboxProps {
  readonly children?: ReactNode;
  /** Needed when there is no word beside it, as in the first column of a table. */
  readonly "aria-label"?: string;
  readonly isSelected?: boolean;
  readonly defaultSelected?: boolean;
  readonly isIndeterminate?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly name?: string;
  readonly value?: string;
  readonly isDisabled?: boolean;
  readonly isInvalid?: boolean;
}

export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={styles.checkbox ?? ""}>
      {({ isIndeterminate }) => (
        <>
          <span className={styles.box}>
            <Icon name={isIndeterminate ? "minus" : "check"} size="xs" />
          </span>
          {children && <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}
