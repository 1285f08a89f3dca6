/** A key for one intent of one person: sent again with the same key, a mutation happens once. */
export const newKey = (): string => crypto.randomUUID();
