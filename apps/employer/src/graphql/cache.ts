import type { CacheExchangeOpts } from "@urql/exchange-graphcache";
import { EMBEDDED, POSSIBLE_TYPES } from "./generated/for-the-cache.ts";
import { optimistic } from "./optimistic.ts";
import { updates } from "./updates.ts";

/** Everything with an id is kept once and shown everywhere; what has none lives inside its parent. */
export const cache: CacheExchangeOpts = {
  possibleTypes: POSSIBLE_TYPES,
  keys: Object.fromEntries(EMBEDDED.map((typename) => [typename, () => null])),
  optimistic,
  updates,
};
