import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation, type AnyVariables, type TypedDocumentNode } from "urql";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { fieldsOf } from "#lib/fields-of.ts";
import { requisitionOutcomeFragment, setupFragment } from "./setup/setup-fragment.ts";

const t = catalogue({ failed: "This did not reach Leadline. Nothing was changed; try again." });

export interface Refusal {
  readonly type?: string;
  readonly message?: string;
  readonly fields: Readonly<Record<string, string>>;
}

const NONE: Refusal = { fields: {} };

/** One command to a requisition; `run` answers the requisition as it stands afterwards, or nothing when it was refused. */
export function useRequisitionCommand<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => FragmentType<typeof requisitionOutcomeFragment>,
  onRefused?: (refusal: Refusal | undefined) => void,
) {
  const [{ fetching }, mutate] = useMutation(document);
  const [refusal, setRefusal] = useState<Refusal>(NONE);

  function refuse(next: Refusal): void {
    setRefusal(next);
    onRefused?.(next === NONE ? undefined : next);
  }
  async function run(variables: Variables) {
    const { data, error } = await mutate(variables);
    if (error || !data) {
      refuse({ type: "unreachable", message: t("failed"), fields: {} });
      return undefined;
    }
    const answer = readFragment(requisitionOutcomeFragment, answerOf(data));
    if (answer.__typename === "RequisitionChanged") {
      refuse(NONE);
      return readFragment(setupFragment, answer.requisition);
    }
    const fields = fieldsOf(answer.__typename === "InvalidInput" ? answer : undefined);
    refuse({ type: answer.__typename, message: answer.message, fields });
    return undefined;
  }
  return { run, isPending: fetching, refusal };
}
