import { createRequest, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from "urql";

/** What a page has of its one query. */
export interface PageResult<Data> {
  /** The answer for these variables; absent until it is there. */
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  /** What is shown came from the cache and is being refreshed. */
  readonly isUpdating: boolean;
  /** Asks again, past the cache. */
  readonly refresh: () => void;
}

/**
 * A page asks once; nothing below it does. The query spreads `...Frame`, so that the frame needs no request of its own.
 * While other variables are on their way the old answer is not shown as theirs, unless it `keepsPrevious` (filters of
 * one list).
 */
export function usePageQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { keepsPrevious = false }: { readonly keepsPrevious?: boolean } = {},
): PageResult<Data> {
  const [{ data, error, fetching, stale, operation }, ask] = useQuery({ query, variables });
  const isForThese = operation?.key === createRequest(query, variables).key;

  return {
    // A refused request answers null in place of data: that is no page to show.
    data: (isForThese || keepsPrevious ? data : undefined) ?? undefined,
    error: isForThese ? error : undefined,
    isUpdating: data !== undefined && data !== null && (fetching || stale || !isForThese),
    refresh: () => ask({ requestPolicy: "network-only" }),
  };
}
