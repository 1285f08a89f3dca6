import { useEffect, useRef } from "react";
import { useClient } from "urql";
import { pipelineStampQuery } from "./pipeline-query.ts";

export interface PipelineFilter {
  readonly q: string | null;
  readonly ownerId: string | null;
}

const POLL_MS = 4_000;

/** Asks now and then whether anything changed since what is on screen; calls `onChange` when it did. A hidden page does not ask. */
export function useChangesOfOthers(
  { ref, stamp }: { readonly ref: string; readonly stamp: string },
  { q, ownerId }: PipelineFilter,
  onChange: () => void,
): void {
  const client = useClient();
  const latest = useRef({ stamp, onChange });
  useEffect(() => {
    latest.current = { stamp, onChange };
  });
  useEffect(() => {
    let isAsking = false;
    const timer = setInterval(() => {
      if (document.hidden || isAsking) return;
      isAsking = true;
      // What the answer says is in the cache, and so on screen, before it is compared.
      const { stamp: shown } = latest.current;
      void client
        .query(pipelineStampQuery, { ref, filter: { q, ownerId } }, { requestPolicy: "network-only" })
        .toPromise()
        .then(({ data }) => {
          isAsking = false;
          const now = data?.pipeline?.stamp;
          if (now !== undefined && now !== shown) latest.current.onChange();
        });
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [client, ref, q, ownerId]);
}
