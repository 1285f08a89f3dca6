import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useId, type ReactNode } from "react";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import styles from "./act-dialog.module.css";

const t = catalogue({ cancel: "Cancel" });

/** What every dialog about an application is given. */
export interface ActProps {
  readonly application: ApplicationPanelFragment;
  readonly onClose: () => void;
  /** Something was changed. */
  readonly onSettled: () => void;
}

interface ActDialogProps {
  readonly title: string;
  /** The word on the one button that does it. */
  readonly action: string;
  readonly isBusy: boolean;
  /** A refusal that belongs to no field. */
  readonly error: string | undefined;
  readonly width?: "s" | "m";
  readonly onClose: () => void;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** A short form in front of the page: it stays, with what was typed, until the API has agreed. */
export function ActDialog({ title, action, isBusy, error, width = "s", onClose, onSend, children }: ActDialogProps) {
  const form = useId();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      isBusy={isBusy}
      width={width}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isBusy}>
            {t("cancel")}
          </Button>
          <Button type="submit" form={form} variant="primary" isPending={isBusy}>
            {action}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        {error && <Banner tone="danger">{error}</Banner>}
        {children}
      </form>
    </Dialog>
  );
}
