import { lazy, Suspense, useEffect, type ComponentType } from "react";

/** Parts that nobody has asked for yet. */
const waiting = new Set<() => Promise<unknown>>();

/**
 * A part of a page that is not there when the page opens, such as a dialog: its file is fetched when it is first shown,
 * or once the page has been still for a while, so that it is at hand by then. Shows nothing until it is there.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  waiting.add(load);
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}

const STILL_MS = 2_000;

/** Fetches what pages have put off, some time after `page` was opened. */
export function useFetchLater(page: string): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const load of waiting) {
        waiting.delete(load);
        // Whoever opens it will try again, and be told.
        load().catch(() => waiting.add(load));
      }
    }, STILL_MS);
    return () => clearTimeout(timer);
  }, [page]);
}
