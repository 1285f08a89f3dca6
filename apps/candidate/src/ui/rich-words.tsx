import type { ReactNode } from "react";

/** What stands between tags of a message, as an element. */
type Wrap = (words: readonly (string | ReactNode)[]) => ReactNode;

/** `<b>words</b>` of a message. */
export const bold: Wrap = (words) => <b>{words}</b>;

/** `<a>words</a>` of a message. */
export const linkTo =
  (to: string): Wrap =>
  (words) => <a href={to}>{words}</a>;
