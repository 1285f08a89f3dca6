import type { ReactNode } from "react";
import { FieldError as AriaFieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { Icon } from "../icon/icon.tsx";
import styles from "./field.module.css";

/** What every input takes. */
export interface FieldProps {
  readonly label: string;
  /** One line under the field that helps before anything went wrong. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do about it; the value that was typed stays. */
  readonly error?: string;
  /** A few muted words at the end of the label: "optional", "needed to reject". */
  readonly note?: string;
  /** The label is heard, not seen: only where what stands beside the field already says it. */
  readonly hidesLabel?: boolean;
}

/** The frame inside every input: label above, control, hint or error below. */
export function Field({
  label,
  hint,
  error,
  note,
  hidesLabel,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <>
      <Label className={hidesLabel ? styles.hiddenLabel : styles.label}>
        {label}
        {note && <span className={styles.note}>{note}</span>}
      </Label>
      {children}
      {hint && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <AriaFieldError className={styles.error}>
        <Icon name="warning" size="s" />
        <span>{error}</span>
      </AriaFieldError>
    </>
  );
}
