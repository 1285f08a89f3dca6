import { createElement, Fragment, type ReactNode } from "react";

/** A sentence of `t.rich(...)` on a page; the pieces stand in a fixed order, so they need no keys of their own. */
export const Rich = ({ parts }: { readonly parts: readonly ReactNode[] }): ReactNode =>
  createElement(Fragment, null, ...parts);
