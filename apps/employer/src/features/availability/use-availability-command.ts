import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation, type AnyVariables, type TypedDocumentNode } from "urql";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { fieldsOf } from "#lib/fields-of.ts";
import { availabilityOutcomeFragment } from "./availability-fragment.ts";

const t = catalogue({ failed: "This did not reach Leadline. Nothing was changed; try again." });

/** Why a command changed nothing. */
export interface Refusal {
  readonly message?: string | undefined;
  /** By dotted path of the input. */
  readonly fields: Readonly<Record<string, string>>;
}

/** One command about the viewer's availability. `run` answers whether it happened; otherwise `refusal` says why. */
export function useAvailabilityCommand<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  outcomeOf: (data: Data) => FragmentType<typeof availabilityOutcomeFragment>,
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
    const outcome = readFragment(availabilityOutcomeFragment, outcomeOf(data));
    if (outcome.__typename === "AvailabilityChanged") return true;
    setRefusal({
      message: outcome.message,
      fields: fieldsOf(outcome.__typename === "InvalidInput" ? outcome : undefined),
    });
    return false;
  }

  return { run, isPending: fetching, refusal };
}
