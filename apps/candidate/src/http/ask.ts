import { Client, fetchExchange, type AnyVariables, type CombinedError, type TypedDocumentNode } from "@urql/core";
import { Rejection, type RejectionKind } from "./rejection.ts";

/** Puts one document to the API on behalf of the visitor; ends the request when there is no answer. */
export type Ask = <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** On whose behalf the API is asked. */
export interface Asker {
  readonly apiOrigin: string;
  /** Slug of the employer, as it stands in the address. */
  readonly organization: string;
  /** The candidate's session, if any; no other cookie of the browser goes any further. */
  readonly session: string | undefined;
  readonly acceptLanguage: string;
  readonly requestId: string;
  readonly address: string;
  /** Takes the cookies the API sets: a session that begins or ends. */
  readonly onSetCookie: (cookie: string) => void;
}

const PATIENCE = 15_000;

/** The name of the candidate's session cookie, which the API sets and reads. */
export const SESSION_COOKIE = "__Host-leadline-candidate";

/** What the API is told about the visitor, for documents and for uploads alike. */
export function visitorHeaders(asker: Asker): Record<string, string> {
  return {
    "leadline-organization": asker.organization,
    "accept-language": asker.acceptLanguage,
    "x-request-id": asker.requestId,
    "x-forwarded-for": asker.address,
    ...(asker.session !== undefined && { cookie: `${SESSION_COOKIE}=${asker.session}` }),
  };
}

/** Asks through urql, without a cache: one page, one question, nothing kept between visitors. */
export function askFor(asker: Asker): Ask {
  const client = new Client({
    url: `${asker.apiOrigin}/graphql/candidate`,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: visitorHeaders(asker) },
    fetch: async (input, init) => {
      const response = await fetch(input, { ...init, signal: AbortSignal.timeout(PATIENCE) });
      for (const cookie of response.headers.getSetCookie()) asker.onSetCookie(cookie);
      return response;
    },
  });
  return async (document, variables) => {
    const isMutation = document.definitions.some(
      (part) => part.kind === "OperationDefinition" && part.operation === "mutation",
    );
    const { data, error } = await (isMutation
      ? client.mutation(document, variables)
      : client.query(document, variables));
    if (error) throw rejectionOf(error);
    if (data === undefined) throw new Rejection("failed", "the API answered without data");
    return data;
  };
}

const KINDS: Readonly<Record<string, RejectionKind>> = {
  UNAUTHENTICATED: "signed_out",
  FORBIDDEN: "signed_out",
  NOT_FOUND: "not_here",
  RATE_LIMITED: "too_often",
};

function rejectionOf({ graphQLErrors, networkError }: CombinedError): Rejection {
  const [first] = graphQLErrors;
  if (!first) return new Rejection("unreachable", networkError?.name ?? "no answer");
  const code = typeof first.extensions["code"] === "string" ? first.extensions["code"] : "";
  const retryAfter = Number(first.extensions["retryAfterSeconds"]);
  return new Rejection(KINDS[code] ?? "failed", code, Number.isFinite(retryAfter) ? retryAfter : undefined);
}
