import { useEffect, useRef, useSyncExternalStore } from "react";
import type { IconName } from "@leadline/ui/icon/icon-shapes";
import { getPreferences } from "./preferences.ts";

/** What a key does while what registered it is on screen. It stands in the `?` overlay and in the command palette. */
export interface Shortcut {
  /** `C`, `?`, `Shift+R`, `Mod+K` (Ctrl, on a Mac Cmd), or two keys in a row: `G I`. */
  readonly keys: string;
  readonly label: string;
  /** The heading it stands under in the overlay. */
  readonly group: string;
  readonly run: () => void;
  readonly icon?: IconName;
  /** Not offered in the palette: it needs something in focus, or it opens the palette itself. */
  readonly onlyKey?: boolean;
}

const SEQUENCE_MS = 1_000;

let registered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();
let started: { readonly key: string; readonly at: number } | undefined;

/** Makes keys work as long as the component is mounted. The last one registered for a key wins: the innermost layer. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const signature = shortcuts.map(({ keys, label, group }) => `${keys}|${label}|${group}`).join("\n");

  useEffect(() => {
    const live = latest.current.map((shortcut, index) => ({
      ...shortcut,
      run: () => latest.current[index]?.run(),
    }));
    change([...registered, ...live]);
    return () => change(registered.filter((shortcut) => !live.includes(shortcut)));
  }, [signature]);
}

/** All that work right now, innermost first; a key that is taken by an inner layer appears once. */
export function useRegisteredShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => registered);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly Shortcut[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

/** Starts listening for the whole document; answers how to stop. */
export function listenForShortcuts(target: Document = document): () => void {
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || event.isComposing || event.altKey) return;
  const pressed = nameOf(event);
  const chord = pressed.startsWith("Mod+");
  if (!chord && (getPreferences().keys === "off" || isBusyElsewhere(event.target))) return;

  const sequence = started && event.timeStamp - started.at < SEQUENCE_MS ? `${started.key} ${pressed}` : undefined;
  started = undefined;
  const found = (sequence && latestFor(sequence)) ?? latestFor(pressed);
  if (found) {
    event.preventDefault();
    found.run();
  } else if (registered.some(({ keys }) => keys.startsWith(`${pressed} `))) {
    started = { key: pressed, at: event.timeStamp };
  }
}

const latestFor = (keys: string): Shortcut | undefined => registered.findLast((shortcut) => shortcut.keys === keys);

/** A letter is named by what it types, so that `?` and `/` are found on every layout; Shift counts for letters only. */
function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const isLetter = /^\p{L}$/u.test(key);
  const name = isLetter ? key.toUpperCase() : key;
  const shift = shiftKey && (isLetter || key.length > 1) ? "Shift+" : "";
  return `${ctrlKey || metaKey ? "Mod+" : ""}${shift}${name}`;
}

/** Keys belong to whoever writes, and to an open dialog, menu or list, which have keys of their own. */
function isBusyElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="combobox"], [role="spinbutton"]',
    ) !== null
  );
}
