import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useMutation, type AnyVariables, type TypedDocumentNode } from "urql";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { fieldsOf } from "#lib/fields-of.ts";
import { interviewOutcomeFragment } from "./interview-mutations.ts";

const t = catalogue({ failed: "This did not reach Leadline. Nothing was changed; try again." });

/** One thing that speaks against a time. */
export interface Obstacle {
  readonly kind: string;
  readonly memberId?: string | null;
  readonly limit?: number | null;
}

/** Why a command changed nothing. */
export interface Refusal {
  readonly message?: string | undefined;
  /** By dotted path of the input. */
  readonly fields: Readonly<Record<string, string>>;
  /** Limits that whoever schedules may go past after asking. */
  readonly obstacles: readonly Obstacle[];
}

const NONE: Refusal = { fields: {}, obstacles: [] };

type Outcome = FragmentType<typeof interviewOutcomeFragment>;

/** One command about an interview. `run` answers nothing when it happened, else why it did not; so does `refusal`. */
export function useInterviewCommand<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  outcomeOf: (data: Data) => Outcome,
) {
  const [{ fetching }, mutate] = useMutation(document);
  const [refusal, setRefusal] = useState<Refusal>(NONE);

  async function run(variables: Variables): Promise<Refusal | undefined> {
    setRefusal(NONE);
    const { data, error } = await mutate(variables);
    const refused = error || !data ? { ...NONE, message: t("failed") } : refusalIn(outcomeOf(data));
    if (refused) setRefusal(refused);
    return refused;
  }

  return { run, isPending: fetching, refusal, forget: () => setRefusal(NONE) };
}

function refusalIn(masked: Outcome): Refusal | undefined {
  const outcome = readFragment(interviewOutcomeFragment, masked);
  if (outcome.__typename === "InterviewChanged") return undefined;
  return {
    message: outcome.message,
    fields: fieldsOf(outcome.__typename === "InvalidInput" ? outcome : undefined),
    obstacles: outcome.__typename === "LimitsReached" ? outcome.obstacles : [],
  };
}
