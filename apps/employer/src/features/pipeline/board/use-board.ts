import { useEffect, useMemo, useRef, useState } from "react";
import { useClient } from "urql";
import { readFragment } from "#graphql/generated/index.ts";
import type { BoardApplicationFragment, PipelinePageQuery } from "#graphql/generated/graphql.ts";
import { boardApplicationFragment, moreCardsQuery, pipelineStampQuery } from "../pipeline-query.ts";

type Pipeline = NonNullable<PipelinePageQuery["pipeline"]>;
export type Stage = Pipeline["stages"][number];

/** A column with the cards that stand in it on screen. */
export interface Lane {
  readonly stage: Stage;
  readonly cards: readonly BoardApplicationFragment[];
  readonly hasMore: boolean;
  readonly after: string | null;
}

interface Extra {
  readonly cards: readonly BoardApplicationFragment[];
  readonly hasMore: boolean;
  readonly after: string | null;
}

/** The columns as they stand on screen: what the API said, further pages, and moves that are ahead of the answer. */
export function useLanes(pipeline: Pipeline | null | undefined, filter: object, ahead: ReadonlyMap<string, string>) {
  const client = useClient();
  const [extras, setExtras] = useState<ReadonlyMap<string, Extra>>(new Map());
  const [loading, setLoading] = useState<ReadonlySet<string>>(new Set());

  const lanes = useMemo((): Lane[] => {
    if (!pipeline) return [];
    const all = pipeline.stages.flatMap(({ id, applications }) => {
      const first = applications.edges.map(({ node }) => readFragment(boardApplicationFragment, node));
      const known = new Set(first.map((card) => card.id));
      const more = extras.get(id)?.cards.filter((card) => !known.has(card.id) && card.stage?.id === id) ?? [];
      return [...first, ...more].map((card) => ({ card, stageId: ahead.get(card.id) ?? id, home: id }));
    });
    return pipeline.stages.map((stage) => {
      const here = all.filter(({ stageId }) => stageId === stage.id);
      // Whoever has just come stands last: they have been in the stage for the shortest time.
      const cards = [...here.filter(({ home }) => home === stage.id), ...here.filter(({ home }) => home !== stage.id)];
      const extra = extras.get(stage.id);
      const { hasNextPage, endCursor } = stage.applications.pageInfo;
      const left = all.filter(({ home, stageId }) => home === stage.id && stageId !== stage.id).length;
      const came = here.filter(({ home }) => home !== stage.id).length;
      return {
        stage: { ...stage, count: stage.count - left + came },
        cards: cards.map(({ card }) => card),
        hasMore: extra ? extra.hasMore : hasNextPage,
        after: extra ? extra.after : (endCursor ?? null),
      };
    });
  }, [pipeline, extras, ahead]);

  async function loadMore({ stage, after }: Lane): Promise<void> {
    if (loading.has(stage.id)) return;
    setLoading((before) => new Set(before).add(stage.id));
    const { data } = await client.query(moreCardsQuery, { stageId: stage.id, filter, after }).toPromise();
    if (data) {
      const { edges, pageInfo } = data.pipelineStage;
      const cards = edges.map(({ node }) => readFragment(boardApplicationFragment, node));
      setExtras((before) =>
        new Map(before).set(stage.id, {
          cards: [...(before.get(stage.id)?.cards ?? []), ...cards],
          hasMore: pageInfo.hasNextPage,
          after: pageInfo.endCursor ?? null,
        }),
      );
    }
    setLoading((before) => new Set([...before].filter((id) => id !== stage.id)));
  }

  return { lanes, loadMore, loading };
}

interface Filter {
  readonly q: string | null;
  readonly ownerId: string | null;
}

const POLL_MS = 4_000;

/** Asks now and then whether anything changed; calls `onChange` when it did. A hidden page does not ask. */
export function useChangesOfOthers(ref: string, { q, ownerId }: Filter, onChange: () => void): void {
  const client = useClient();
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    let known: string | undefined;
    const timer = setInterval(() => {
      if (document.hidden) return;
      void client
        .query(pipelineStampQuery, { ref, filter: { q, ownerId } }, { requestPolicy: "network-only" })
        .toPromise()
        .then(({ data }) => {
          const stamp = data?.pipeline?.stamp;
          if (known !== undefined && stamp !== undefined && stamp !== known) latest.current();
          known = stamp ?? known;
        });
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [client, ref, q, ownerId]);
}

/** Cards whose version others changed since the last look, for a few seconds. */
export function useFreshCards(
  cards: readonly BoardApplicationFragment[],
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const seen = useRef<ReadonlyMap<string, number>>(new Map());
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const changed = cards.filter(({ id, version }) => {
      const before = seen.current.get(id);
      return before !== undefined && before !== version && !own.has(id);
    });
    seen.current = new Map(cards.map(({ id, version }) => [id, version]));
    if (changed.length === 0) return;
    setFresh(new Set(changed.map(({ id }) => id)));
    const timer = setTimeout(() => setFresh(new Set()), 6_000);
    return () => clearTimeout(timer);
  }, [cards, own]);
  return fresh;
}
