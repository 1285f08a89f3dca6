import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { classes } from "../classes/classes.ts";
import { IconButton } from "../icon-button/icon-button.tsx";
import { ScrollPane } from "../scroll-pane/scroll-pane.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./dialog.module.css";

const t = catalogue({ close: "Close" });

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Asked for by Escape, by the cross and by a press outside; not while `isBusy`. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, least first: what leaves everything as it is, then the one primary action. */
  readonly actions?: ReactNode;
  readonly width?: "s" | "m" | "l";
  /** Asks before something that cannot be undone: no cross, no closing by a stray press. */
  readonly isQuestion?: boolean;
  readonly isBusy?: boolean;
}

/** For what cannot be undone, and for a short task that needs the whole attention. Everything else happens in place. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, actions, width = "s", isQuestion = false, isBusy = false } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isQuestion && !isBusy}
      isKeyboardDismissDisabled={isBusy}
      className={styles.veil ?? ""}
    >
      <Modal className={classes(styles.modal, styles[width])}>
        <AriaDialog role={isQuestion ? "alertdialog" : "dialog"} className={styles.dialog ?? ""}>
          <header className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            {!isQuestion && <IconButton icon="close" label={t("close")} isDisabled={isBusy} onPress={onClose} />}
          </header>
          <ScrollPane className={styles.body}>{children}</ScrollPane>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
