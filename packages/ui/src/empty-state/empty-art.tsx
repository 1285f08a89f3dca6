import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

const SCENES: Readonly<Record<"unused" | "filtered" | "forbidden" | "done", ReactNode>> = {
  unused: (
    <>
      <rect className={styles.fill} x="16" y="14" width="48" height="50" rx="6" />
      <path d="M26 28h28M26 38h28M26 48h16" />
      <circle className={styles.accentFill} cx="68" cy="50" r="13" />
      <path className={styles.accentLine} d="M68 44v12M62 50h12" />
    </>
  ),
  filtered: (
    <>
      <rect className={styles.fill} x="12" y="16" width="60" height="12" rx="4" />
      <rect className={styles.fill} x="12" y="34" width="60" height="12" rx="4" />
      <rect className={styles.fill} x="12" y="52" width="36" height="12" rx="4" />
      <circle className={styles.accentFill} cx="66" cy="48" r="12" />
      <path className={styles.accentLine} d="m75 57 9 9" />
    </>
  ),
  forbidden: (
    <>
      <rect className={styles.fill} x="26" y="32" width="44" height="32" rx="6" />
      <path d="M36 32v-8a12 12 0 0 1 24 0v8" />
      <circle className={styles.accentFill} cx="48" cy="46" r="4" />
      <path className={styles.accentLine} d="M48 50v6" />
    </>
  ),
  done: (
    <>
      <rect className={styles.fill} x="14" y="22" width="68" height="42" rx="6" />
      <path d="M14 44h19c2 0 3 1 4 3 1.5 3.5 5 7 11 7s9.5-3.5 11-7c1-2 2-3 4-3h19" />
      <circle className={styles.accentFill} cx="48" cy="20" r="13" />
      <path className={styles.accentLine} d="m42 20.5 4.5 4.5 8-9" />
    </>
  ),
};

/** A quiet drawing of things, never of people. */
export const EmptyArt = ({ kind }: { readonly kind: keyof typeof SCENES }) => (
  <svg className={styles.art} viewBox="0 0 96 72" aria-hidden="true">
    {SCENES[kind]}
  </svg>
);
