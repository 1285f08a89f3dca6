import type { ScorecardContent } from "@leadline/domain/scorecard/scorecard";
import type { SaveState } from "@leadline/ui/saved-indicator";
import { useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import type { OwnScorecardFragment, ScorecardAnswerFragment } from "#graphql/generated/graphql.ts";
import { readFragment } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import { contentOf, inputOf } from "./card-content.ts";
import { forgetCard, keepCard, keptCard } from "./kept-card.ts";
import { kitSheetFragment, ownScorecardFragment } from "../kit-fragments.ts";
import {
  amendScorecardMutation,
  saveScorecardMutation,
  scorecardAnswerFragment,
  submitScorecardMutation,
} from "./scorecard-mutations.ts";

/** Saved within a second after the last key. */
const PAUSE_MS = 700;
const RETRY_MS = 4_000;

type Command = "save" | "submit" | "amend";

/** Somebody, or the same person in another window, changed the card since it was read here. */
interface Conflict {
  readonly currentVersion: number;
}

export interface Scorecard {
  readonly content: ScorecardContent;
  readonly saveState: SaveState;
  readonly conflict: Conflict | undefined;
  /** What the server refused last, in its words. */
  readonly refusal: string | undefined;
  readonly isSending: boolean;
  readonly change: (content: ScorecardContent) => void;
  readonly submit: () => Promise<boolean>;
  readonly amend: () => Promise<boolean>;
  /** Takes back what was typed and not handed in. */
  readonly reset: () => void;
  /** Ends a conflict: what is written here wins over the other version. */
  readonly keepMine: () => void;
  /** Ends a conflict the other way round: the page is read again. */
  readonly loadOther: () => void;
}

interface Work {
  content: ScorecardContent;
  version: number;
  /** Something was typed that the server does not have. */
  isDirty: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  sending: Promise<boolean> | undefined;
}

/**
 * One card being written: kept on this device with each key, saved a moment after the last one, sent again while the
 * network is away. `autosaves` is off while a handed-in card is amended, which is one deliberate act.
 */
export function useScorecard(interviewId: string, card: OwnScorecardFragment, autosaves: boolean): Scorecard {
  const client = useClient();
  const [start] = useState(() => startOf(card, autosaves));
  const [content, setContent] = useState(start.content);
  const [saveState, setSaveState] = useState<SaveState>({ kind: "idle" });
  const [conflict, setConflict] = useState<Conflict>();
  const [refusal, setRefusal] = useState<string>();
  const [isSending, setSending] = useState(false);
  const work = useRef<Work>({ ...start, timer: undefined, sending: undefined });

  async function send(command: Command): Promise<boolean> {
    const { current } = work;
    clearTimeout(current.timer);
    await current.sending;
    const sent = current.content;
    const variables = {
      input: { clientMutationId: newKey(), interviewId, expectedVersion: current.version, content: inputOf(sent) },
    };
    if (command === "save") setSaveState({ kind: "saving" });
    const { data, error } = await {
      save: async () => pick(await client.mutation(saveScorecardMutation, variables), "saveScorecard"),
      submit: async () => pick(await client.mutation(submitScorecardMutation, variables), "submitScorecard"),
      amend: async () => pick(await client.mutation(amendScorecardMutation, variables), "amendScorecard"),
    }[command]();
    if (error || !data) {
      setSaveState({ kind: "retrying" });
      current.timer = setTimeout(() => void saveSoon(), RETRY_MS);
      return false;
    }
    return take(readFragment(scorecardAnswerFragment, data), sent);
  }

  function take(answer: ScorecardAnswerFragment, sent: ScorecardContent): boolean {
    const { current } = work;
    if (answer.__typename === "VersionConflict") {
      setConflict({ currentVersion: answer.currentVersion });
      setSaveState({ kind: "idle" });
      return false;
    }
    if (answer.__typename !== "ScorecardSaved") {
      setRefusal(answer.message);
      setSaveState({ kind: "refused", reason: answer.message });
      return false;
    }
    const { scorecard } = readFragment(kitSheetFragment, answer.kit);
    if (scorecard) current.version = readFragment(ownScorecardFragment, scorecard).version;
    current.isDirty = current.content !== sent;
    if (!current.isDirty) forgetCard(card.id);
    setRefusal(undefined);
    setSaveState({ kind: "saved", at: new Date() });
    return true;
  }

  function saveSoon(): Promise<boolean> {
    const { current } = work;
    const saving = (async () => (current.isDirty ? await send("save") : true))();
    current.sending = saving.finally(() => {
      current.sending = undefined;
    });
    return current.sending;
  }

  function change(next: ScorecardContent): void {
    const { current } = work;
    current.content = next;
    current.isDirty = true;
    setContent(next);
    if (!autosaves) return;
    keepCard(card.id, { version: current.version, content: next });
    clearTimeout(current.timer);
    if (!conflict) current.timer = setTimeout(() => void saveSoon(), PAUSE_MS);
  }

  async function deliberately(command: "submit" | "amend"): Promise<boolean> {
    setSending(true);
    setRefusal(undefined);
    const done = await send(command);
    setSending(false);
    return done;
  }

  const latest = useRef(saveSoon);
  useEffect(() => {
    latest.current = saveSoon;
  });
  useEffect(() => {
    const { current } = work;
    // Typed on this device and never saved: it goes on from there.
    if (current.isDirty) void latest.current();
    const retry = () => void latest.current();
    addEventListener("online", retry);
    return () => {
      removeEventListener("online", retry);
      clearTimeout(current.timer);
      if (autosaves) void latest.current();
    };
  }, [autosaves, card.id]);

  return {
    content,
    saveState,
    conflict,
    refusal,
    isSending,
    change,
    submit: () => deliberately("submit"),
    amend: () => deliberately("amend"),
    reset: () => {
      const fresh = contentOf(card);
      work.current = { ...work.current, content: fresh, version: card.version, isDirty: false };
      setContent(fresh);
      setRefusal(undefined);
    },
    keepMine: () => {
      if (!conflict) return;
      work.current.version = conflict.currentVersion;
      work.current.isDirty = true;
      setConflict(undefined);
      void saveSoon();
    },
    loadOther: () => {
      work.current.isDirty = false;
      forgetCard(card.id);
      location.reload();
    },
  };
}

function pick<Data extends object, Name extends keyof Data>(
  result: { readonly data?: Data | undefined; readonly error?: unknown },
  name: Name,
): { readonly data: Data[Name] | undefined; readonly error: unknown } {
  return { data: result.data?.[name], error: result.error };
}

/** Where writing goes on: with what this device kept, on the version it was typed on, or with what the server has. */
function startOf(card: OwnScorecardFragment, autosaves: boolean): Pick<Work, "content" | "version" | "isDirty"> {
  const saved = contentOf(card);
  const kept = autosaves ? keptCard(card.id) : undefined;
  const isNews = kept && JSON.stringify(inOrder(kept.content)) !== JSON.stringify(inOrder(saved));
  if (!isNews) return { content: saved, version: card.version, isDirty: false };
  return { ...kept, isDirty: true };
}

const inOrder = ({ ratings, ...rest }: ScorecardContent): ScorecardContent => ({
  ratings: ratings.toSorted((a, b) => a.competency.localeCompare(b.competency)),
  ...rest,
});
