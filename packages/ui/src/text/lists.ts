/** "Ana, Ben and Chi". */
export const formatList = (words: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(words);

/** "Ana, Ben or Chi". */
export const formatChoice = (words: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: "disjunction" }).format(words);

/** "10,240" or "0.4", with the separators of the reader. */
export const formatNumber = (value: number, locale: string, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(locale, options).format(value);

/** A share from 0 to 1 as "42 %" or "42%", the way the language writes it; no decimals. */
export const formatShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
