import { Select } from "@leadline/ui/select";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation } from "urql";
import { readFragment } from "#graphql/generated/index.ts";
import { actOutcomeFragment, assignMutation } from "./act-documents.ts";
import { ActDialog, type ActProps } from "./act-dialog.tsx";
import { useAsking } from "./use-asking.ts";

const t = catalogue({
  title: "Who keeps {name} going?",
  owner: "Owner",
  ownerHint: "Somebody of the hiring team.",
  nobody: "Nobody in particular",
  assign: "Assign",
  done: "{owner} keeps {name} going",
  none: "Nobody in particular keeps {name} going",
});

const NOBODY = "nobody";

/** Names who keeps an application going. */
export function AssignDialog({ application, onClose, onSettled }: ActProps) {
  const { id, version, candidate, owner, requisition } = application;
  const { name } = candidate;
  const [, assign] = useMutation(assignMutation);
  const { ask, keyOf, errors, isBusy } = useAsking();
  const [chosen, setChosen] = useState(owner?.id ?? NOBODY);

  async function send(): Promise<void> {
    const ownerId = chosen === NOBODY ? null : chosen;
    const what = { applicationId: id, expectedVersion: version, ownerId };
    const input = { clientMutationId: keyOf(what), ...what };
    const assigned = await ask(async () =>
      readFragment(actOutcomeFragment, (await assign({ input })).data?.assignApplication),
    );
    if (assigned?.__typename !== "ApplicationChanged") return;
    const next = requisition.team.find((member) => member.id === ownerId);
    showToast({ message: next ? t("done", { owner: next.name, name }) : t("none", { name }) });
    onSettled();
    onClose();
  }

  return (
    <ActDialog
      title={t("title", { name })}
      action={t("assign")}
      isBusy={isBusy}
      error={errors[""]}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Select
        label={t("owner")}
        hint={t("ownerHint")}
        options={[
          { id: NOBODY, label: t("nobody") },
          ...requisition.team.map((member) => ({ id: member.id, label: member.name })),
        ]}
        value={chosen}
        onChange={setChosen}
        {...(errors["ownerId"] && { error: errors["ownerId"] })}
      />
    </ActDialog>
  );
}
