import { catalogue } from "@leadline/ui/text/catalogue";
import { useRef, useState } from "react";
import { newKey } from "#lib/idempotency.ts";
import { fieldsOf } from "#lib/fields-of.ts";

const t = catalogue({ unreachable: "Leadline could not be reached. Nothing was changed; try again." });

/** An answer as far as a form depends on it. */
interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly issues?: readonly { readonly path: string; readonly message: string }[];
}

/** Sends what a form holds; keeps what was refused field by field, under "" what belongs to no field. */
export function useAsking() {
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const sent = useRef({ what: "", key: "" });

  /** The same words sent again have the same key: an answer that got lost does not make them happen twice. */
  function keyOf(input: object): string {
    const what = JSON.stringify(input);
    if (sent.current.what !== what) sent.current = { what, key: newKey() };
    return sent.current.key;
  }

  async function ask<A extends Answer>(send: () => Promise<A | undefined>): Promise<A | undefined> {
    setBusy(true);
    setErrors({});
    const answer = await send();
    setBusy(false);
    if (answer && answer.message === undefined) return answer;
    setErrors(answer?.issues ? fieldsOf(answer) : { "": answer?.message ?? t("unreachable") });
    return undefined;
  }

  return { ask, keyOf, errors, isBusy };
}
