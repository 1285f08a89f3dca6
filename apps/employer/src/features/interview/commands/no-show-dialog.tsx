import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { InterviewFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { recordNoShowMutation } from "./interview-mutations.ts";
import { useInterviewCommand } from "./use-interview-command.ts";

const t = catalogue({
  title: "{name} did not come?",
  text: "The interview is closed and nobody owes a scorecard for it. {name} is not told by this; write to them, things happen.",
  keep: "Go back",
  note: "Note it",
});

interface NoShowDialogProps {
  readonly interview: InterviewFragment;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Scorecards become void, so it asks first. */
export function NoShowDialog({ interview, onClose, onDone }: NoShowDialogProps) {
  const { run, isPending, refusal } = useInterviewCommand(recordNoShowMutation, (data) => data.recordNoShow);
  const { id, version, candidateName: name } = interview;

  async function note() {
    if (await run({ input: { clientMutationId: newKey(), interviewId: id, expectedVersion: version } })) return;
    onClose();
    onDone();
  }

  return (
    <Dialog
      title={t("title", { name })}
      isOpen
      isQuestion
      isBusy={isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("keep")}</Button>
          <Button variant="primary" isPending={isPending} onPress={() => void note()}>
            {t("note")}
          </Button>
        </>
      }
    >
      <p>{t("text", { name })}</p>
      {refusal.message && (
        <Banner tone="danger" isNews>
          {refusal.message}
        </Banner>
      )}
    </Dialog>
  );
}
