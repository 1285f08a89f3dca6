import { randomBytes, timingSafeEqual } from "node:crypto";

const BYTES = 32;

/** The cookie that a form's token is compared with. */
export const FORM_COOKIE = "__Host-leadline-form";

/** A new secret for the cookie. */
export const newFormSecret = (): string => randomBytes(BYTES).toString("base64url");

const isSecret = (text: string | undefined): text is string => text !== undefined && /^[\w-]{43}$/.test(text);

/** The secret as it stands in a form: covered by a fresh pad each time, so that compressed pages give nothing away. */
export function tokenFor(secret: string): string {
  const pad = randomBytes(BYTES);
  return `${pad.toString("base64url")}.${xor(pad, Buffer.from(secret, "base64url")).toString("base64url")}`;
}

/** Whether a form's token was made for the cookie that came with it. */
export function tokenMatches(token: string, secret: string | undefined): boolean {
  const [, pad, covered] = /^([\w-]{43})\.([\w-]{43})$/.exec(token) ?? [];
  if (!isSecret(secret) || pad === undefined || covered === undefined) return false;
  const uncovered = xor(Buffer.from(pad, "base64url"), Buffer.from(covered, "base64url"));
  return timingSafeEqual(uncovered, Buffer.from(secret, "base64url"));
}

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, index) => byte ^ (b[index] ?? 0)));
