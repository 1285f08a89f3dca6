import type { SaveState } from "@leadline/ui/saved-indicator";
import { useEffect, useRef, useState } from "react";
import type { RequisitionDraftInput, RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { saveRequisitionMutation } from "../requisition-mutations.ts";
import { useRequisitionCommand } from "../use-requisition-command.ts";

/** After this long without a key the draft is sent. */
const PAUSE_MS = 700;
const RETRY_MS = 3000;

/**
 * A document that saves itself: what was typed is sent after a pause, one save at a time, and stays on screen and on
 * this device until the server has it.
 */
export function useRequisitionDraft(requisition: RequisitionSetupFragment) {
  const storage = `leadline.requisition.${requisition.id}`;
  const [draft, setDraft] = useState<RequisitionDraftInput>(() => kept(storage));
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const { run, refusal } = useRequisitionCommand(saveRequisitionMutation, (data) => data.saveRequisition);
  const version = useRef(requisition.version);
  const unsent = useRef<RequisitionDraftInput>(draft);
  const isSending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  version.current = Math.max(version.current, requisition.version);

  async function send(): Promise<void> {
    if (isSending.current || Object.keys(unsent.current).length === 0) return;
    isSending.current = true;
    const sending = unsent.current;
    unsent.current = {};
    setState({ kind: "saving" });
    const input = {
      clientMutationId: newKey(),
      requisitionId: requisition.id,
      expectedVersion: version.current,
      draft: sending,
    };
    const saved = await run({ input });
    isSending.current = false;
    if (saved) {
      version.current = saved.version;
      if (Object.keys(unsent.current).length === 0) keep(storage, {});
      setState({ kind: "saved", at: new Date() });
      if (Object.keys(unsent.current).length > 0) later(0);
    } else {
      unsent.current = { ...sending, ...unsent.current };
      setState({ kind: "retrying" });
    }
  }
  function later(pause: number): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause);
  }
  function change(part: RequisitionDraftInput): void {
    setDraft((before) => ({ ...before, ...part }));
    unsent.current = { ...unsent.current, ...part };
    keep(storage, unsent.current);
    later(PAUSE_MS);
  }

  // What an earlier visit could not send goes first.
  useEffect(() => {
    if (Object.keys(unsent.current).length > 0) later(0);
    return () => {
      clearTimeout(timer.current);
      void send();
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once, on arrival
  }, []);
  useEffect(() => {
    if (refusal.type !== "unreachable") return undefined;
    const retry = setTimeout(() => void send(), RETRY_MS);
    return () => clearTimeout(retry);
    // oxlint-disable-next-line react/exhaustive-deps -- each failure asks for one retry
  }, [refusal]);

  const isRefused = refusal.type !== undefined && refusal.type !== "unreachable";
  const shown: SaveState = isRefused ? { kind: "refused", reason: refusal.message ?? "" } : state;
  return { draft, change, saveState: shown, issues: refusal.fields, flush: send };
}

function kept(key: string): RequisitionDraftInput {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof stored === "object" && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

function keep(key: string, draft: RequisitionDraftInput): void {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is blocked: the draft lives on screen until it is sent.
  }
}
