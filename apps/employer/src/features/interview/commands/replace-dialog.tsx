import { Button } from "@leadline/ui/button";
import { ComboBox } from "@leadline/ui/combo-box";
import { Dialog } from "@leadline/ui/dialog";
import { Select } from "@leadline/ui/select";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { InterviewFragment, PossibleInterviewerFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { replaceParticipantMutation } from "./interview-mutations.ts";
import { LimitsReached } from "../schedule/limits-reached.tsx";
import { useInterviewCommand } from "./use-interview-command.ts";

const t = catalogue({
  title: "Replace somebody in {ref}",
  text: "Only the two people get mail: one invitation is taken back, the other one is sent.",
  leaves: "Leaves",
  comes: "Comes",
  load: "{load} of {limit} this week",
  keep: "Keep the panel",
  replace: "Replace",
  done: "Replaced. Both get a mail.",
});

interface ReplaceDialogProps {
  readonly interview: InterviewFragment;
  readonly people: readonly PossibleInterviewerFragment[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Seats somebody else; the first who declined is proposed to leave. */
export function ReplaceDialog({ interview, people, onClose, onDone }: ReplaceDialogProps) {
  const { participants, ref, id: interviewId, version: expectedVersion } = interview;
  const declined = participants.find(({ response }) => response === "DECLINED") ?? participants[0];
  const [removedMemberId, setRemoved] = useState(declined?.memberId ?? "");
  const [memberId, setMember] = useState<string | null>(null);
  const { run, isPending, refusal, forget } = useInterviewCommand(
    replaceParticipantMutation,
    (data) => data.replaceParticipant,
  );
  const others = people.filter(({ id }) => !participants.some((seated) => seated.memberId === id));

  async function replace(acceptLimits = false) {
    if (!memberId) return;
    const input = { clientMutationId: newKey(), interviewId, expectedVersion, removedMemberId, memberId, acceptLimits };
    if (await run({ input })) return;
    showToast({ message: t("done") });
    onClose();
    onDone();
  }

  return (
    <Dialog
      title={t("title", { ref })}
      isOpen
      width="m"
      isBusy={isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("keep")}</Button>
          <Button variant="primary" isDisabled={!memberId} isPending={isPending} onPress={() => void replace()}>
            {t("replace")}
          </Button>
        </>
      }
    >
      <p>{t("text")}</p>
      <Select
        label={t("leaves")}
        value={removedMemberId}
        options={participants.map((seated) => ({ id: seated.memberId, label: seated.name }))}
        onChange={setRemoved}
      />
      <ComboBox
        label={t("comes")}
        value={memberId}
        options={others.map(({ id, name, weekLoad, weeklyLimit }) => ({
          id,
          label: name,
          detail: t("load", { load: weekLoad, limit: weeklyLimit }),
        }))}
        onChange={(chosen) => {
          setMember(chosen);
          forget();
        }}
        error={refusal.fields["memberId"] ?? refusal.fields["memberIds.0"]}
      />
      <LimitsReached refusal={refusal} people={people} isPending={isPending} onAccept={() => void replace(true)} />
    </Dialog>
  );
}
