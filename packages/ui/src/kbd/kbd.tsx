import styles from "./kbd.module.css";

const WORDS: Readonly<Record<string, string>> = { Mod: "Ctrl", Shift: "⇧", Enter: "↵", Escape: "Esc" };
const onMac = (): boolean => typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A key where it acts: `Mod+K` reads "Ctrl K", on a Mac "⌘K". Hidden on touch screens, which have no keys. */
export function Kbd({ keys }: { readonly keys: string }) {
  const parts = keys.split("+").map((part) => (part === "Mod" && onMac() ? "⌘" : (WORDS[part] ?? part)));
  return <kbd className={styles.kbd}>{parts.join(onMac() ? "" : " ")}</kbd>;
}
