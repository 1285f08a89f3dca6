import { useQuery } from "urql";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import type { FrameFragment } from "#graphql/generated/graphql.ts";

/** What the frame shows. Every page's query spreads `...Frame`, so that a page and its frame are one request. */
export const frameFragment = graphql(`
  fragment Frame on Query {
    viewer {
      id
      name
      email
      timeZone
      isKitVisitor
      waiting
      organization {
        id
        name
        slug
      }
      viewerCan {
        createRequisition
        searchCandidates
        readReports
      }
    }
  }
`);

const fromCacheQuery = graphql(`
  query FrameFromCache {
    ...Frame
  }
`);

export type Viewer = NonNullable<FrameFragment["viewer"]>;

/** Who is signed in, as the page's query brought it: absent until it has, `null` when nobody is. */
export function useViewer(): Viewer | null | undefined {
  const [{ data }] = useQuery({ query: fromCacheQuery, requestPolicy: "cache-only" });
  return data ? (readFragment(frameFragment, data).viewer ?? null) : undefined;
}
