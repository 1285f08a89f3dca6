import { useEffect, useRef, useState } from "react";
import type { BoardApplicationFragment } from "#graphql/generated/graphql.ts";

const PULSE_MS = 6_000;

/** Cards whose version others changed since the last look, for a few seconds. */
export function useFreshCards(
  cards: readonly BoardApplicationFragment[],
  own: Pick<ReadonlySet<string>, "has">,
): ReadonlySet<string> {
  const seen = useRef<ReadonlyMap<string, number>>(new Map());
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const changed = cards.filter(({ id, version }) => {
      const before = seen.current.get(id);
      return before !== undefined && before !== version && !own.has(id);
    });
    seen.current = new Map(cards.map(({ id, version }) => [id, version]));
    if (changed.length > 0) setFresh(new Set(changed.map(({ id }) => id)));
  }, [cards, own]);
  useEffect(() => {
    if (fresh.size === 0) return;
    const timer = setTimeout(() => setFresh(new Set()), PULSE_MS);
    return () => clearTimeout(timer);
  }, [fresh]);
  return fresh;
}
