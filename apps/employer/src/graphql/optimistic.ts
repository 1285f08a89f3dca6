import type { CacheExchangeOpts } from "@urql/exchange-graphcache";

/**
 * What the screen shows before the API has answered: only for actions that can be taken back (move, tag, assign, note,
 * rating, star, read), never for mail, offers, publishing or deleting. A refusal puts the old state back by itself.
 */
export const optimistic: CacheExchangeOpts["optimistic"] = {};
