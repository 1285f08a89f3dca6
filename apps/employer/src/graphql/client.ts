import { cacheExchange } from "@urql/exchange-graphcache";
import { Client, fetchExchange, mapExchange, type Exchange } from "urql";
import { cache } from "./cache.ts";

/** The closed list of what the API answers instead of data. */
export type RejectionCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "CONFLICT"
  | "RATE_LIMITED"
  | "INTERNAL_SERVER_ERROR";

/**
 * The client of the employer endpoint. Each page asks once, shows what the cache knows meanwhile and refreshes it;
 * components below a page read fragments and never ask.
 */
export const createClient = ({ onSignedOut }: { readonly onSignedOut: () => void }): Client =>
  new Client({
    url: "/graphql/employer",
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    fetchOptions: { credentials: "same-origin" },
    exchanges: [signedOutExchange(onSignedOut), cacheExchange(cache), fetchExchange],
  });

/** A session that ended leads to the sign-in page, and from there back. */
const signedOutExchange = (onSignedOut: () => void): Exchange =>
  mapExchange({
    onError(error) {
      if (error.graphQLErrors.some(({ extensions }) => extensions["code"] === "UNAUTHENTICATED")) onSignedOut();
    },
  });
