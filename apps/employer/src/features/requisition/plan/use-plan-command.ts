import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation, type AnyVariables, type TypedDocumentNode } from "urql";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { planOutcomeFragment } from "./plan-fragment.ts";

const t = catalogue({ failed: "This did not reach Leadline. Nothing was changed; try again." });

/** One command to a plan; `run` answers whether it happened, `message` why it did not. */
export function usePlanCommand<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => FragmentType<typeof planOutcomeFragment>,
  onRefused?: (message: string | undefined) => void,
) {
  const [{ fetching }, mutate] = useMutation(document);
  const [message, setMessage] = useState<string>();

  function refuse(reason: string | undefined): void {
    setMessage(reason);
    onRefused?.(reason);
  }
  async function run(variables: Variables): Promise<boolean> {
    const { data, error } = await mutate(variables);
    if (error || !data) {
      refuse(t("failed"));
      return false;
    }
    const answer = readFragment(planOutcomeFragment, answerOf(data));
    const happened = answer.__typename === "RequisitionChanged";
    refuse(happened ? undefined : answer.message);
    return happened;
  }
  return { run, isPending: fetching, message };
}
