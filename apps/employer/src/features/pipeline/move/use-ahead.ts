import { useCallback, useState } from "react";

/** Where a card stands on screen before the board has been read again, and whether the API has said so. */
interface Ahead {
  readonly stageId: string;
  readonly isSettled: boolean;
}

/** Cards that stand elsewhere on screen than in what was read last. */
export function useAhead() {
  const [ahead, setAhead] = useState<ReadonlyMap<string, Ahead>>(new Map());

  const put = useCallback(
    (ids: readonly string[], stageId: string) =>
      setAhead((before) => withAll(before, ids, { stageId, isSettled: false })),
    [],
  );
  /** The API agreed: it stays there until the board has been read again. */
  const settle = useCallback(
    (id: string, stageId: string) => setAhead((before) => withAll(before, [id], { stageId, isSettled: true })),
    [],
  );
  /** It was not moved. */
  const putBack = useCallback(
    (id: string) => setAhead((before) => new Map([...before].filter(([known]) => known !== id))),
    [],
  );
  /** The board was read again: what it says is true now, except of moves that are still on their way. */
  const arrived = useCallback(
    () =>
      setAhead((before) =>
        [...before.values()].some(({ isSettled }) => isSettled)
          ? new Map([...before].filter(([, { isSettled }]) => !isSettled))
          : before,
      ),
    [],
  );

  return { ahead, put, settle, putBack, arrived };
}

const withAll = (
  before: ReadonlyMap<string, Ahead>,
  ids: readonly string[],
  there: Ahead,
): ReadonlyMap<string, Ahead> => new Map([...before, ...ids.map((id) => [id, there] as const)]);
