/**
 * Phrases that stand for a judgement nobody has to show evidence for, or for a person's circumstances. They are no
 * reason to reject anybody, so whoever writes one is asked what they saw. (Framework document, 6.4.)
 */
const VAGUE = [
  /\b(?:culture|cultural|team)[ -]?fit\b/i,
  /\bnot a (?:good |right )?fit\b/i,
  /\bover-?qualified\b/i,
  /\bnot senior enough\b/i,
  /\bgut[ -]?feel(?:ing)?\b/i,
  /\b(?:gaps? in (?:the|their|his|her) (?:cv|résumé|resume)|(?:cv|résumé|resume) gaps?|employment gaps?|career gaps?)\b/i,
  /\btoo (?:old|young)\b/i,
  /\b(?:pregnan\w*|maternity|family plans?|small children)\b/i,
];

/** The first such phrase in a text as it is written there; undefined when there is none. */
export function vaguePhrase(text: string): string | undefined {
  const found = VAGUE.map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .toSorted((a, b) => a.index - b.index);
  return found[0]?.[0];
}
