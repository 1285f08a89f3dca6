import { useState } from "react";
import { useMutation, type AnyVariables, type TypedDocumentNode } from "urql";
import { catalogue } from "@leadline/ui/text/catalogue";
import { fieldsOf } from "#lib/fields-of.ts";

const t = catalogue({ failed: "This did not reach Leadline. Nothing was changed; try again." });

/** What a command to an offer answers when it is refused. */
export interface Refusal {
  readonly message?: string;
  /** By dotted path. */
  readonly fields: Readonly<Record<string, string>>;
}

type Answer =
  | {
      readonly __typename: "InvalidInput";
      readonly message: string;
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly __typename: "OfferRefused" | "KeyReused" | "VersionConflict"; readonly message: string }
  | { readonly __typename: "OfferChanged" | "HireChanged" };

/**
 * One command to an offer or a hire. `run` answers whether it happened; otherwise `refusal` says why, field by field
 * where a field is the reason.
 */
export function useOfferCommand<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => Answer,
) {
  const [{ fetching }, mutate] = useMutation(document);
  const [refusal, setRefusal] = useState<Refusal>({ fields: {} });

  async function run(variables: Variables): Promise<boolean> {
    setRefusal({ fields: {} });
    const { data, error } = await mutate(variables);
    if (error || !data) {
      setRefusal({ message: t("failed"), fields: {} });
      return false;
    }
    const answer = answerOf(data);
    if (!("message" in answer)) return true;
    const fields = fieldsOf(answer.__typename === "InvalidInput" ? answer : undefined);
    setRefusal({ message: answer.message, fields });
    return false;
  }

  return { run, isPending: fetching, refusal, forget: () => setRefusal({ fields: {} }) };
}
