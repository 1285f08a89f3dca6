import { GraphQLError } from "graphql";

const CODES = ["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT", "CONFLICT", "RATE_LIMITED"] as const;
export type ErrorCode = (typeof CODES)[number];

const rejected = (code: ErrorCode, message: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, code } });

/** A request of a stranger or a broken client; what a person can mend is a Problem, not one of these. */
export const unauthenticated = () => rejected("UNAUTHENTICATED", "Sign in to go on.");
export const forbidden = () => rejected("FORBIDDEN", "You may not do this.");
/** Also for rows of other organizations and rows the actor may not know of: the answers are the same. */
export const notFound = () => rejected("NOT_FOUND", "Not found.");
export const badInput = (message: string) => rejected("BAD_USER_INPUT", message);
export const rateLimited = (retryAfterSeconds: number) =>
  rejected("RATE_LIMITED", "Too many attempts. Wait a little and try again.", { retryAfterSeconds });

/** Whether an error was made here on purpose, so that its message may leave the server. */
export const isRejection = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && CODES.some((code) => code === error.extensions["code"]);
