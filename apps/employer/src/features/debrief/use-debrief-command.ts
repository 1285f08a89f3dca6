import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation, type AnyVariables, type TypedDocumentNode } from "urql";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { fieldsOf } from "#lib/fields-of.ts";
import { debriefAnswerFragment } from "./debrief-fragments.ts";

const t = catalogue({ failed: "This did not reach Leadline. Nothing was changed; try again." });

interface Refusal {
  readonly message?: string;
  /** By dotted path. */
  readonly fields: Readonly<Record<string, string>>;
}

/** One command to a debrief; `run` answers whether it happened, otherwise `refusal` says why, by field where it can. */
export function useDebriefCommand<
  Data extends { readonly answer: FragmentType<typeof debriefAnswerFragment> },
  Variables extends AnyVariables,
>(document: TypedDocumentNode<Data, Variables>) {
  const [{ fetching }, mutate] = useMutation(document);
  const [refusal, setRefusal] = useState<Refusal>({ fields: {} });

  async function run(variables: Variables): Promise<boolean> {
    setRefusal({ fields: {} });
    const { data, error } = await mutate(variables);
    if (error || !data) {
      setRefusal({ message: t("failed"), fields: {} });
      return false;
    }
    const answer = readFragment(debriefAnswerFragment, data.answer);
    if (answer.__typename === "DebriefChanged") return true;
    const fields = fieldsOf(answer.__typename === "InvalidInput" ? answer : undefined);
    setRefusal({ message: answer.message, fields });
    return false;
  }

  return { run, isPending: fetching, refusal };
}
