import type { CacheExchangeOpts } from "@urql/exchange-graphcache";

/**
 * What else changes when a mutation has succeeded: lists that gain or lose a member, counts. Fields of the answered
 * object update by themselves.
 */
export const updates: CacheExchangeOpts["updates"] = {};
