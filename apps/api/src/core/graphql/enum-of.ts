/** The values of an enum of the domain under the names the API gives them: `strong_yes` as STRONG_YES. */
export const enumOf = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
