import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useMutation } from "urql";
import { newKey } from "#lib/idempotency.ts";
import { stopMessageMutation } from "./act-documents.ts";

const t = catalogue({
  stopped: "The mail was stopped",
  failed: "The mail was not stopped. {why}",
  unreachable: "Leadline could not be reached.",
});

/** Stops mail that waits to be sent. */
export function useStopMessage(onSettled: () => void): (messageId: string) => Promise<void> {
  const [, stop] = useMutation(stopMessageMutation);
  return async (messageId) => {
    const { data } = await stop({ input: { clientMutationId: newKey(), messageId } });
    const answer = data?.stopMessage;
    if (answer?.__typename === "MessageChanged") showToast({ message: t("stopped") });
    else showToast({ tone: "danger", message: t("failed", { why: answer?.message ?? t("unreachable") }) });
    onSettled();
  };
}
