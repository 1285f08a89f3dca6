import type { FastifyRequest } from "fastify";
import { SESSION_COOKIE } from "./ask.ts";
import { FORM_COOKIE, tokenMatches } from "./form-token.ts";

/** The hidden field every form carries. */
export const TOKEN_FIELD = "_token";

/** Whether a form may have come from another site, as far as the browser says. Old browsers say nothing. */
export function comesFromElsewhere(request: FastifyRequest, origin: string): boolean {
  const from = request.headers.origin;
  if (from !== undefined) return from !== origin;
  const site = request.headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

/**
 * Whether a form came from a page of ours: its token belongs to the cookie. A browser that keeps no cookies has no
 * session another site could use, and must not be kept from applying, so it needs no token.
 */
export function isOurs(request: FastifyRequest, token: string): boolean {
  const secret = request.cookies[FORM_COOKIE];
  if (tokenMatches(token, secret)) return true;
  return secret === undefined && request.cookies[SESSION_COOKIE] === undefined;
}
