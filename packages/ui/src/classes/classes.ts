/** Class names of a primitive, with what does not apply left out. */
export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(" ");
