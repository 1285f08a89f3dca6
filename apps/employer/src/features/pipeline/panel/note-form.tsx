import { Button } from "@leadline/ui/button";
import { Switch } from "@leadline/ui/switch";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import { useMutation } from "urql";
import { graphql } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import styles from "./panel.module.css";

const t = catalogue({
  note: "Note",
  private: "Only for those who decide",
  save: "Add note",
  cancel: "Cancel",
  failed: "The note was not kept. What you wrote is still here; try again.",
});

const addNoteMutation = graphql(`
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
      __typename
      ... on NoteSaved {
        noteId
        application {
          id
          notes {
            id
            author {
              id
              name
            }
            visibility
            body
            createdAt
            editedAt
            version
            viewerCanEdit
            history {
              body
              editedAt
            }
          }
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** A note for the team, or for those who decide. What is typed stays until it is kept. */
export function NoteForm({
  applicationId,
  mayBePrivate,
  onSaved,
  onClose,
}: {
  readonly applicationId: string;
  readonly mayBePrivate: boolean;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}) {
  const [{ fetching }, addNote] = useMutation(addNoteMutation);
  const [body, setBody] = useState("");
  const [isPrivate, setPrivate] = useState(false);
  const [error, setError] = useState<string>();

  async function save(): Promise<void> {
    const visibility = isPrivate ? "private" : "public";
    const { data } = await addNote({ input: { clientMutationId: newKey(), applicationId, body, visibility } });
    const answer = data?.addNote;
    if (answer?.__typename !== "NoteSaved") {
      setError(answer?.message ?? t("failed"));
      return;
    }
    onSaved();
    onClose();
  }

  return (
    <form
      className={styles.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea autoFocus label={t("note")} value={body} onChange={setBody} rows={2} {...(error && { error })} />
      <div className={styles.noteActions}>
        {mayBePrivate && (
          <Switch isSelected={isPrivate} onChange={setPrivate}>
            {t("private")}
          </Switch>
        )}
        <Button size="s" variant="ghost" onPress={onClose}>
          {t("cancel")}
        </Button>
        <Button type="submit" size="s" isPending={fetching} isDisabled={body.trim() === ""}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
