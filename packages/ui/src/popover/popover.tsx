import type { ReactElement, ReactNode } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover as AriaPopover } from "react-aria-components/Popover";
import styles from "./popover.module.css";

interface PopoverProps {
  readonly label: string;
  /** A `Button` or `IconButton`. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A little more about one thing, next to it: a definition, a short form. */
export function Popover({ label, trigger, children, ...state }: PopoverProps) {
  return (
    <DialogTrigger {...state}>
      {trigger}
      <AriaPopover className={styles.popover ?? ""} offset={6}>
        <Dialog aria-label={label} className={styles.dialog ?? ""}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
