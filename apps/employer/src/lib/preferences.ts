import { useSyncExternalStore } from "react";

/** What a person set for this browser. `public/theme.js` reads theme and density before the first paint. */
interface Preferences {
  readonly theme: "system" | "light" | "dark";
  readonly density: "comfortable" | "compact";
  readonly rail: "open" | "folded";
  /** Single-key shortcuts; chords with Ctrl or Cmd always work. */
  readonly keys: "on" | "off";
}

const DEFAULTS: Preferences = { theme: "system", density: "comfortable", rail: "open", keys: "on" };
const CHOICES = {
  theme: ["system", "light", "dark"],
  density: ["comfortable", "compact"],
  rail: ["open", "folded"],
  keys: ["on", "off"],
} as const satisfies { [Name in keyof Preferences]: readonly Preferences[Name][] };

const listeners = new Set<() => void>();
let current = read();

export function setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  current = { ...current, [name]: value };
  try {
    localStorage.setItem(`leadline.${name}`, value);
  } catch {
    // Storage is blocked: it holds until the page is closed.
  }
  show();
  for (const listener of listeners) listener();
}

export const getPreferences = (): Preferences => current;

export const usePreferences = (): Preferences =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, getPreferences);

function read(): Preferences {
  const stored = (name: string): string | null => {
    try {
      return localStorage.getItem(`leadline.${name}`);
    } catch {
      return null;
    }
  };
  const chosen = <Value extends string>(name: string, choices: readonly Value[], otherwise: Value): Value =>
    choices.find((choice) => choice === stored(name)) ?? otherwise;
  return {
    theme: chosen("theme", CHOICES.theme, DEFAULTS.theme),
    density: chosen("density", CHOICES.density, DEFAULTS.density),
    rail: chosen("rail", CHOICES.rail, DEFAULTS.rail),
    keys: chosen("keys", CHOICES.keys, DEFAULTS.keys),
  };
}

function show(): void {
  const { dataset } = document.documentElement;
  if (current.theme === "system") delete dataset["theme"];
  else dataset["theme"] = current.theme;
  dataset["density"] = current.density;
}
