import { useMemo, useState } from "react";
import { useClient } from "urql";
import { readFragment } from "#graphql/generated/index.ts";
import type { BoardApplicationFragment, PipelinePageQuery } from "#graphql/generated/graphql.ts";
import { boardApplicationFragment, moreCardsQuery } from "../pipeline-query.ts";
import type { PipelineFilter } from "../use-changes-of-others.ts";

type Pipeline = NonNullable<PipelinePageQuery["pipeline"]>;
export type Stage = Pipeline["stages"][number];

/** Cards of a column, and whether there are more. */
interface Cards {
  readonly cards: readonly BoardApplicationFragment[];
  readonly hasMore: boolean;
  readonly after: string | null;
}

/** A column with the cards that stand in it on screen. */
export interface Lane extends Cards {
  readonly stage: Stage;
}

/** Pages that were asked for later, by column; another filter has others. */
interface Further {
  readonly of: string;
  readonly pages: ReadonlyMap<string, Cards>;
}
const NONE: ReadonlyMap<string, Cards> = new Map();

/** The columns as they stand on screen: what the API said, further pages, and moves that are ahead of the answer. */
export function useLanes(
  pipeline: Pipeline,
  filter: PipelineFilter,
  ahead: ReadonlyMap<string, { readonly stageId: string }>,
) {
  const client = useClient();
  const [further, setFurther] = useState<Further>({ of: "", pages: NONE });
  const [loading, setLoading] = useState<ReadonlySet<string>>(new Set());
  const key = JSON.stringify(filter);
  const pages = further.of === key ? further.pages : NONE;
  const [keep] = useState(keeper);
  const lanes = useMemo(() => keep(lanesOf(pipeline, pages, ahead)), [keep, pipeline, pages, ahead]);

  async function loadMore({ stage, after }: Lane): Promise<void> {
    if (loading.has(stage.id)) return;
    setLoading((before) => new Set(before).add(stage.id));
    const { data } = await client.query(moreCardsQuery, { stageId: stage.id, filter, after }).toPromise();
    if (data) {
      const { cards, ...rest } = cardsOf(data.pipelineStage);
      setFurther((before) => {
        const known = before.of === key ? before.pages : NONE;
        const all = [...(known.get(stage.id)?.cards ?? []), ...cards];
        return { of: key, pages: new Map(known).set(stage.id, { cards: all, ...rest }) };
      });
    }
    setLoading((before) => new Set([...before].filter((id) => id !== stage.id)));
  }

  return { lanes, loadMore, loading };
}

/** Each column with whoever stands in it: where somebody was moved to on screen, else where the API says they are. */
function lanesOf(
  pipeline: Pipeline,
  further: ReadonlyMap<string, Cards>,
  ahead: ReadonlyMap<string, { readonly stageId: string }>,
): Lane[] {
  const pages = new Map(pipeline.stages.map((stage) => [stage.id, pagesOf(stage, further.get(stage.id))]));
  const placed = [...pages].flatMap(([home, { cards }]) =>
    cards.map((card) => ({ card, home, stageId: ahead.get(card.id)?.stageId ?? card.stage?.id })),
  );
  return pipeline.stages.map((stage) => {
    const stay = placed.filter(({ home, stageId }) => home === stage.id && stageId === stage.id);
    const left = placed.filter(({ home, stageId }) => home === stage.id && stageId !== stage.id);
    // Whoever has just come stands last: they have been in the stage for the shortest time.
    const known = new Set(stay.map(({ card }) => card.id));
    const came = placed.filter(
      ({ card, home, stageId }) => home !== stage.id && stageId === stage.id && !known.has(card.id),
    );
    return {
      stage: { ...stage, count: stage.count - left.length + came.length },
      cards: [...stay, ...came].map(({ card }) => card),
      hasMore: pages.get(stage.id)?.hasMore ?? false,
      after: pages.get(stage.id)?.after ?? null,
    };
  });
}

/** Remembers the columns as they were drawn last. */
function keeper(): (lanes: readonly Lane[]) => readonly Lane[] {
  let shown: readonly Lane[] = [];
  return (lanes) => {
    shown = lanes.map((lane, at) => kept(shown[at], lane));
    return shown;
  };
}

/** The column as it was when nothing in it changed, so that it is not drawn again. */
function kept(before: Lane | undefined, lane: Lane): Lane {
  const isSame =
    before !== undefined &&
    before.stage.id === lane.stage.id &&
    before.stage.name === lane.stage.name &&
    before.stage.count === lane.stage.count &&
    before.stage.overdue === lane.stage.overdue &&
    before.stage.medianDays === lane.stage.medianDays &&
    before.hasMore === lane.hasMore &&
    before.after === lane.after &&
    before.cards.length === lane.cards.length &&
    before.cards.every((card, at) => card === lane.cards[at]);
  return isSame ? before : lane;
}

/** The first page of a column with those that were asked for later. */
function pagesOf({ applications }: Stage, further: Cards | undefined): Cards {
  const first = applications ? cardsOf(applications) : { cards: [], hasMore: false, after: null };
  if (!further) return first;
  const known = new Set(first.cards.map(({ id }) => id));
  return { ...further, cards: [...first.cards, ...further.cards.filter(({ id }) => !known.has(id))] };
}

const cardsOf = ({ edges, pageInfo }: NonNullable<Stage["applications"]>): Cards => ({
  cards: edges.map(({ node }) => readFragment(boardApplicationFragment, node)),
  hasMore: pageInfo.hasNextPage,
  after: pageInfo.endCursor ?? null,
});
