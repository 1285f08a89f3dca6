import { lazy, Suspense, useEffect, type ComponentType } from "react";

/** Parts that nobody has asked for yet. */
const waiting = new Set<() => Promise<unknown>>();

/**
 * A part of a page that is not there when the page opens, such as a dialog: its file is fetched when it is first shown,
 * or once the page has been still for a while, so that it is at hand by then. Shows nothing until it is there. Whoever
 * meets a file that could not be fetched is told by the page, and has it fetched anew by opening the part again.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  waiting.add(load);
  // React remembers a failure for good, so a part that failed is another one the next time.
  const part = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        Part = part();
        throw error;
      }
    });
  let Part = part();
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
        // Nobody waits for it: whoever opens it later fetches it again, and is told.
        load().catch(() => waiting.add(load));
      }
    }, STILL_MS);
    return () => clearTimeout(timer);
  }, [page]);
}
