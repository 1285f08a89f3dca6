import { paths } from "#paths.ts";

const PAGES = { REQ: paths.requisition, APP: paths.application, INT: paths.interview } as const;

/** The reference someone typed or pasted, in any case and with or without its dash, and the page it names. */
export function referenceIn(text: string): { readonly reference: string; readonly href: string } | undefined {
  const [, kind = "", number = ""] = /^\s*(req|app|int)[\s-]*0*(\d{1,9})\s*$/i.exec(text) ?? [];
  const page = Object.entries(PAGES).find(([prefix]) => prefix === kind.toUpperCase())?.[1];
  if (!page) return undefined;
  const reference = `${kind.toUpperCase()}-${number}`;
  return { reference, href: page(reference) };
}
