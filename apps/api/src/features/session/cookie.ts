import type { FastifyReply, FastifyRequest } from "fastify";

/** One cookie a kind of session; browsers share cookies between ports, so each has a name of its own. */
export type SessionKind = "member" | "kit" | "candidate";

// __Host-: only over a secure origin (or localhost), only this host, only path /.
const nameOf = (kind: SessionKind): string => `__Host-leadline-${kind}`;

/** What the cookie says: the organization, so that the row can be looked up inside its walls, and the secret. */
export interface SessionCookie {
  readonly organizationId: string;
  readonly secret: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function readCookie(request: FastifyRequest, kind: SessionKind): SessionCookie | undefined {
  const [organizationId = "", secret = ""] = (request.cookies[nameOf(kind)] ?? "").split(".");
  return UUID.test(organizationId) && /^[\w-]{43}$/.test(secret) ? { organizationId, secret } : undefined;
}

export function setCookie(
  reply: FastifyReply,
  kind: SessionKind,
  { organizationId, secret }: SessionCookie,
  expires: Date,
): void {
  reply.setCookie(nameOf(kind), `${organizationId}.${secret}`, {
    path: "/",
    httpOnly: true,
    secure: true,
    sameSite: "lax",
    expires,
  });
}

export function clearCookie(reply: FastifyReply, kind: SessionKind): void {
  reply.clearCookie(nameOf(kind), { path: "/", httpOnly: true, secure: true, sameSite: "lax" });
}
