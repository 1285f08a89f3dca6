import type { SaveState } from "@leadline/ui/saved-indicator";
import { useEffect, useRef, useState } from "react";
import type { PostingDeskFragment, SavePostingInput } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { savePostingMutation } from "./posting-mutations.ts";
import { usePostingCommand } from "./use-posting-command.ts";

export type Posting = NonNullable<PostingDeskFragment["posting"]>;
/** What was written since the last save. */
export type PostingChange = Omit<SavePostingInput, "clientMutationId" | "postingId" | "expectedVersion">;

/** After this long without a key the draft is sent. */
const PAUSE_MS = 700;
const RETRY_MS = 3000;

/**
 * A document that saves itself: what was typed is sent after a pause, one save at a time, and stays on screen until the
 * server has it. `flush` sends what waits and answers the version that is stored then.
 */
export function usePostingDraft(posting: Posting) {
  const [change, setChange] = useState<PostingChange>({});
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const { run, refusal } = usePostingCommand(savePostingMutation, (data) => data.savePosting);
  const version = useRef(posting.version);
  const unsent = useRef<PostingChange>({});
  const sending = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  version.current = Math.max(version.current, posting.version);

  async function sendOnce(): Promise<void> {
    const part = unsent.current;
    unsent.current = {};
    setState({ kind: "saving" });
    const saved = await run({
      input: { clientMutationId: newKey(), postingId: posting.id, expectedVersion: version.current, ...part },
    });
    if (saved?.posting) {
      version.current = saved.posting.version;
      setState({ kind: "saved", at: new Date() });
    } else {
      unsent.current = { ...part, ...unsent.current };
      setState({ kind: "retrying" });
    }
  }
  async function flush(): Promise<number> {
    clearTimeout(timer.current);
    await sending.current;
    if (Object.keys(unsent.current).length > 0) {
      sending.current = sendOnce().finally(() => void (sending.current = undefined));
      await sending.current;
    }
    return version.current;
  }
  function later(pause: number): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), pause);
  }
  function set(part: PostingChange): void {
    setChange((before) => ({ ...before, ...part }));
    unsent.current = { ...unsent.current, ...part };
    later(PAUSE_MS);
  }

  useEffect(
    () => () => void flush(),
    // oxlint-disable-next-line react/exhaustive-deps -- once, on leaving
    [],
  );
  useEffect(() => {
    if (refusal.type !== "unreachable") return undefined;
    const retry = setTimeout(() => void flush(), RETRY_MS);
    return () => clearTimeout(retry);
    // oxlint-disable-next-line react/exhaustive-deps -- each failure asks for one retry
  }, [refusal]);

  const isRefused = refusal.type !== undefined && refusal.type !== "unreachable";
  const saveState: SaveState = isRefused ? { kind: "refused", reason: refusal.message ?? "" } : state;
  return { draft: { ...posting, ...withoutUndefined(change) }, set, saveState, issues: refusal.fields, flush };
}

/** What was typed, over what is stored. Null takes location, pay and closing day away; nothing else can be null. */
function withoutUndefined({ title, workplace, text, form, ...rest }: PostingChange) {
  return {
    ...(typeof title === "string" && { title }),
    ...(typeof workplace === "string" && { workplace }),
    ...(text && { text }),
    ...(form && { form }),
    ...(rest.locationId !== undefined && { locationId: rest.locationId }),
    ...(rest.pay !== undefined && { pay: rest.pay }),
    ...(rest.closesOn !== undefined && { closesOn: rest.closesOn }),
  };
}

export type PostingOnScreen = ReturnType<typeof usePostingDraft>["draft"];
