import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation, type AnyVariables, type TypedDocumentNode } from "urql";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { fieldsOf } from "#lib/fields-of.ts";
import { postingDeskFragment, postingOutcomeFragment } from "./posting-fragment.ts";

const t = catalogue({ failed: "This did not reach Leadline. Nothing was changed; try again." });

/** Why a command did not happen; `fields` by dotted path. */
export interface Refusal {
  readonly type?: string;
  readonly message?: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** One command to a posting; `run` answers the desk as it stands afterwards, or nothing when it was refused. */
export function usePostingCommand<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => FragmentType<typeof postingOutcomeFragment>,
) {
  const [{ fetching }, mutate] = useMutation(document);
  const [refusal, setRefusal] = useState<Refusal>({ fields: {} });

  async function run(variables: Variables) {
    const { data, error } = await mutate(variables);
    if (error || !data) {
      setRefusal({ type: "unreachable", message: t("failed"), fields: {} });
      return undefined;
    }
    const answer = readFragment(postingOutcomeFragment, answerOf(data));
    if (answer.__typename === "PostingChanged") {
      setRefusal({ fields: {} });
      return readFragment(postingDeskFragment, answer.desk);
    }
    const fields = fieldsOf(answer.__typename === "InvalidInput" ? answer : undefined);
    setRefusal({ type: answer.__typename, message: answer.message, fields });
    return undefined;
  }
  return { run, isPending: fetching, refusal };
}
