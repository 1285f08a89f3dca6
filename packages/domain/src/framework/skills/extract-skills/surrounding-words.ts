/** The word before a place in a text, across anything that is no letter; "" when there is none nearby. */
export function wordBefore(characters: string, from: number): string {
  const piece = characters.slice(Math.max(0, from - 24), from);
  return /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(piece)?.[1] ?? "";
}

/** The word after a place, likewise. */
export const wordAfter = (characters: string, to: number): string =>
  /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(characters.slice(to, to + 32))?.[1] ?? "";
