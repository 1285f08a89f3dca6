import type { CacheExchangeOpts } from "@urql/exchange-graphcache";
import { EMBEDDED, schema } from "./generated/for-the-cache.ts";
import { optimistic } from "./optimistic.ts";
import { updates } from "./updates.ts";

/** Everything with an id is kept once and shown everywhere; what has none lives inside its parent. */
export const cache: CacheExchangeOpts = {
  schema,
  keys: Object.fromEntries(EMBEDDED.map((typename) => [typename, () => null])),
  optimistic,
  updates,
};
