import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { TextArea } from "@leadline/ui/text-area";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";

const t = catalogue({ cancel: "Cancel", needed: "Give a reason." });

interface ReasonDialogProps {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly action: string;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly refusal: string | undefined;
  readonly onClose: () => void;
  readonly onGiven: (reason: string) => Promise<void>;
}

/** Asks why before something unusual is done by name. */
export function ReasonDialog(props: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const error = isMissing && reason.trim() === "" ? t("needed") : props.refusal;
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      isBusy={props.isPending}
      actions={
        <>
          <Button onPress={props.onClose} isDisabled={props.isPending}>
            {t("cancel")}
          </Button>
          <Button
            variant="primary"
            isPending={props.isPending}
            onPress={() => {
              setMissing(true);
              if (reason.trim() !== "") void props.onGiven(reason);
            }}
          >
            {props.action}
          </Button>
        </>
      }
    >
      <p>{props.text}</p>
      <TextArea
        label={props.label}
        value={reason}
        onChange={setReason}
        maxLength={500}
        autoFocus
        {...(error !== undefined && { error })}
      />
    </Dialog>
  );
}
