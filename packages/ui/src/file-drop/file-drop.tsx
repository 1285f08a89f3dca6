import { useId, type ReactNode } from "react";
import { Button } from "../button/button.tsx";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Icon } from "../icon/icon.tsx";
import { IconButton } from "../icon-button/icon-button.tsx";
import field from "../field/field.module.css";
import { catalogue } from "../text/catalogue.ts";
import styles from "./file-drop.module.css";

const t = catalogue({
  choose: "Choose a file",
  drop: "or drop it here",
  remove: "Remove {name}",
  label: "{label}: drop a file here",
});

interface FileDropProps {
  readonly label: string;
  /** Which kinds and how large: "PDF, DOCX or text, up to 10 MB". */
  readonly hint: ReactNode;
  /** Extensions and types, as an `accept` attribute would list them. The server decides by content. */
  readonly accepts: readonly string[];
  readonly file: { readonly name: string; readonly detail?: string } | null;
  readonly onChoose: (file: File) => void;
  readonly onRemove: () => void;
  readonly error?: string;
  readonly isDisabled?: boolean;
}

/** One file, chosen or dropped. What was chosen stays when the form is refused. */
export function FileDrop({ label, hint, accepts, file, onChoose, onRemove, error, isDisabled }: FileDropProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`} className={field.field}>
      <span id={`${id}-label`} className={field.label}>
        {label}
      </span>
      {file ? (
        <div className={styles.file}>
          <Icon name="document" />
          <span className={styles.words}>
            <bdi className={styles.name}>{file.name}</bdi>
            {file.detail && <span className={field.hint}>{file.detail}</span>}
          </span>
          <IconButton
            icon="close"
            label={t("remove", { name: file.name })}
            onPress={onRemove}
            isDisabled={isDisabled}
          />
        </div>
      ) : (
        <DropZone
          aria-label={t("label", { label })}
          isDisabled={isDisabled}
          className={styles.drop ?? ""}
          data-invalid={error ? "" : undefined}
          onDrop={({ items }) => {
            const dropped = items.find((item) => item.kind === "file");
            if (dropped) void dropped.getFile().then(onChoose);
          }}
        >
          <FileTrigger
            acceptedFileTypes={[...accepts]}
            onSelect={(files) => {
              const chosen = files?.item(0);
              if (chosen) onChoose(chosen);
            }}
          >
            <Button icon="upload" isDisabled={isDisabled}>
              {t("choose")}
            </Button>
          </FileTrigger>
          <span className={styles.or}>{t("drop")}</span>
        </DropZone>
      )}
      <span id={`${id}-hint`} className={field.hint}>
        {hint}
      </span>
      {error && (
        <p className={field.error} role="alert">
          <Icon name="warning" size="s" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
