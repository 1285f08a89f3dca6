import { useState } from "react";
import { useClient } from "urql";
import { readFragment } from "#graphql/generated/index.ts";
import type { PipelineRowFragment } from "#graphql/generated/graphql.ts";
import type { ContentProps } from "../pipeline-page.tsx";
import { moreRowsQuery } from "../pipeline-query.ts";
import { SORT, STANDING } from "../use-pipeline-search.ts";
import { rowFragment } from "./row-fragment.ts";

interface More {
  /** What they were asked for; other questions have other rows. */
  readonly of: string;
  readonly rows: readonly PipelineRowFragment[];
  readonly after: string | null;
}

/** The rows of the list: the first came with the page, further ones when somebody asks. Undefined while on their way. */
export function useRows({ pipeline, rows: first, filter, search }: ContentProps) {
  const client = useClient();
  const [more, setMore] = useState<More>();
  const variables = {
    ref: pipeline.ref,
    filter,
    stageId: search.stage || null,
    standing: STANDING[search.standing],
    sort: SORT[search.sort],
  };
  const key = JSON.stringify(variables);
  const further = more?.of === key ? more : undefined;
  const rows = first && [...first.edges.map(({ node }) => readFragment(rowFragment, node)), ...(further?.rows ?? [])];
  const { hasNextPage = false, endCursor = null } = first?.pageInfo ?? {};
  const after = further ? further.after : hasNextPage ? (endCursor ?? null) : null;

  async function loadMore(): Promise<void> {
    const { data } = await client.query(moreRowsQuery, { ...variables, after }).toPromise();
    if (!data) return;
    const { edges, pageInfo } = data.pipelineList;
    setMore({
      of: key,
      rows: [...(further?.rows ?? []), ...edges.map(({ node }) => readFragment(rowFragment, node))],
      after: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    });
  }

  return { rows, hasMore: after !== null, loadMore };
}
