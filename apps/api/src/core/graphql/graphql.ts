import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { unwrapResolverError } from "@apollo/server/errors";
import { Context } from "../context.js";
import { badInput, isRejection, notFound } from "./errors.js";
import { limitRules, type RequestLimits } from "./graphql-limits.js";
import type { Services } from "../services.js";
import { codeOf } from "../write/write.js";

interface Endpoint {
  readonly path: string;
  readonly schema: GraphQLSchema;
  readonly limits: RequestLimits;
  /** Finds out who asks. */
  readonly enter: (context: Context) => Promise<void>;
}

/** Serves one schema at one address. */
export async function serveGraphql(
  app: FastifyInstance,
  services: Services,
  { path, schema, limits, enter }: Endpoint,
): Promise<void> {
  const open = services.env.GRAPHQL_INTROSPECTION ?? services.env.NODE_ENV !== "production";
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: open,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !open,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: 1000 },
    plugins: [ApolloServerPluginCacheControlDisabled(), endOfRequest(services)],
    validationRules: limitRules(limits),
    formatError: (formatted, error) => mask(formatted, error),
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: path,
    config: { action: "fields" },
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const context = new Context(services, request, reply);
        try {
          await enter(context);
        } catch (error) {
          await context.read.end();
          logUnexpected(services, request.id, error);
          throw error;
        }
        return context;
      },
    }),
  });
}

const endOfRequest = (services: Services): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) logUnexpected(services, contextValue.requestId, error);
      },
      willSendResponse: ({ contextValue }) => contextValue.read.end(),
    };
  },
});

// Errors graphql-js and Apollo raise about the request itself; their texts come from us or from the request.
const ABOUT_THE_REQUEST: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/** Our own rejections and complaints about the request go out as they are; undefined for everything else: a bug. */
function speakable(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | undefined {
  const original = unwrapResolverError(error);
  if (isRejection(original)) return formatted;
  const stranger = unreadable(original) ?? endless(original);
  if (stranger) return masked(formatted, stranger.message, stranger.extensions["code"]);
  return ABOUT_THE_REQUEST.has(formatted.extensions?.["code"]) ? formatted : undefined;
}

/** What leaves the server; of a bug only that there is one. */
const mask = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
  speakable(formatted, error) ??
  masked(
    formatted,
    isUnreachable(unwrapResolverError(error))
      ? "The database cannot be reached. Nothing was changed; try again."
      : "Something went wrong on our side.",
    "INTERNAL_SERVER_ERROR",
  );

const masked = ({ path }: GraphQLFormattedError, message: string, code: unknown): GraphQLFormattedError => ({
  message,
  ...(path && { path }),
  extensions: { code },
});

/** Writes down a bug once, with the number the answer carries as `x-request-id`. */
function logUnexpected({ logger }: Services, requestId: string, error: unknown): void {
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: "" };
  if (speakable(formatted, error)) return;
  const original = unwrapResolverError(error);
  logger.error(
    { err: safeError(original), path: formatted.path, requestId },
    isUnreachable(original) ? "database unreachable" : "unexpected error",
  );
}

const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  /ECONNREFUSED|Connection terminated|timeout exceeded|runner already released/.test(error.message);

/**
 * A value the database cannot even read, for example an id that is no uuid. Our own links never hold one, so it is a
 * stranger's: an unreadable id names nothing, other values are refused.
 */
function unreadable(error: unknown): GraphQLError | undefined {
  const code = codeOf(error) ?? "";
  if (code === "22P02") return notFound();
  return ["22021", "22P05", "22003", "22007", "22008"].includes(code)
    ? badInput("A value in this request cannot be read.")
    : undefined;
}

/** graphql-js stops reading variables after fifty mistakes, and says so without a code of its own. */
const endless = (error: unknown): GraphQLError | undefined =>
  error instanceof GraphQLError && error.message.startsWith("Too many errors processing variables")
    ? badInput("This request has too many mistakes to list.")
    : undefined;

/** An error without the values a statement was run with, which may be personal. */
export function safeError(error: unknown): {
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
} {
  if (!(error instanceof Error)) return { message: "unknown error" };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  // A statement's parameters and PostgreSQL's `detail` stay out; a message may quote neither.
  const message =
    error instanceof GraphQLError ? error.message : error.message.replaceAll(/"[^"]{40,}"|'[^']*'|\S+@\S+/g, "…");
  return { message, ...(error.stack && { stack: error.stack.split("\n").slice(1).join("\n") }), ...code };
}
