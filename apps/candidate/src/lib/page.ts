import { createContext, useContext } from "react";
import type { Catalogue, Translate } from "@leadline/ui/text/catalogue";
import type { Language } from "./locale.ts";

/** What every part of a page may need to know about the visit; nothing personal. */
export interface PageFacts {
  readonly language: Language;
  /** Language and region, for dates and amounts. */
  readonly locale: string;
  readonly now: Date;
  /** Proves that a form came from a page of ours; stands in every form. */
  readonly formToken: string;
}

export const PageContext = createContext<PageFacts | undefined>(undefined);

export function usePage(): PageFacts {
  const facts = useContext(PageContext);
  if (!facts) throw new Error("A page is rendered without its facts.");
  return facts;
}

/** The texts of a component in the reader's language. */
export const useText = <M extends Readonly<Record<string, string>>>(texts: Catalogue<M>): Translate<M> =>
  texts.in(usePage().language);
