import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useQuery } from "urql";
import { graphql } from "#graphql/generated/index.ts";
import type { FreeTimesInput, FreeTimesQuery } from "#graphql/generated/graphql.ts";

const t = catalogue({ failed: "The free times did not reach you. Try again." });

const freeTimesQuery = graphql(`
  query FreeTimes($input: FreeTimesInput!) {
    freeTimes(input: $input) {
      startsAt
      endsAt
      memberIds
    }
  }
`);

/** A time at which every seat finds somebody, and who that is. */
export type FreeTime = NonNullable<FreeTimesQuery["freeTimes"]>[number];

/**
 * Free times on demand: nothing is asked before somebody wants to see them, and what is shown is what was asked for.
 * Always from the network, because calendars change while one looks at them.
 */
export function useFreeTimes() {
  const [asked, setAsked] = useState<FreeTimesInput>();
  const [{ data, error, fetching }, ask] = useQuery({
    query: freeTimesQuery,
    variables: { input: asked ?? NOTHING },
    pause: asked === undefined,
    requestPolicy: "network-only",
  });
  const isAnswered = asked !== undefined && !fetching;
  return {
    times: isAnswered ? (data?.freeTimes ?? undefined) : undefined,
    failure: isAnswered && (error || !data?.freeTimes) ? t("failed") : undefined,
    isLooking: fetching,
    find: (input: FreeTimesInput) => {
      setAsked(input);
      if (asked && JSON.stringify(asked) === JSON.stringify(input)) ask();
    },
    forget: () => setAsked(undefined),
  };
}

const NOTHING: FreeTimesInput = { applicationId: "", plannedInterviewId: "", seats: [], from: "", until: "" };
