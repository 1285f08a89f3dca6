import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useMutation } from "urql";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { actOutcomeFragment, reinstateMutation, resumeMutation } from "./act-documents.ts";

const t = catalogue({
  again: "{name} is being considered again",
  failed: "This did not work. {why}",
  unreachable: "Leadline could not be reached. Nothing was changed; try again.",
});

/** Goes on with an application: after a hold, or after it had ended. Both need no words, so they happen at once. */
export function useGoOn(
  { id, version, candidate }: Pick<ApplicationPanelFragment, "id" | "version" | "candidate">,
  onSettled: () => void,
) {
  const [, resume] = useMutation(resumeMutation);
  const [, reinstate] = useMutation(reinstateMutation);
  const inputAt = (expectedVersion: number) => ({ clientMutationId: newKey(), applicationId: id, expectedVersion });

  function tell(masked: FragmentType<typeof actOutcomeFragment> | undefined): void {
    const answer = readFragment(actOutcomeFragment, masked);
    if (answer?.__typename === "ApplicationChanged") showToast({ message: t("again", { name: candidate.name }) });
    else showToast({ tone: "danger", message: t("failed", { why: answer?.message ?? t("unreachable") }) });
    onSettled();
  }

  return {
    goOn: async (at = version): Promise<void> => tell((await resume({ input: inputAt(at) })).data?.resumeApplication),
    takeUpAgain: async (at = version): Promise<void> =>
      tell((await reinstate({ input: inputAt(at) })).data?.reinstateApplication),
  };
}
