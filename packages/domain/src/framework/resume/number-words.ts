const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** A pattern for a number of people or years as résumés write it: "12", "7.5", "seven". */
export const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|${Object.keys(NUMBER_WORDS).join("|")})`;

/** What such a number is worth. */
export const valueOf = (written: string): number => NUMBER_WORDS[written] ?? Number(written);
