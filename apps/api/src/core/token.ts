import { createHash, randomBytes } from "node:crypto";

/** A secret of 256 bits that is shown once; only its hash is stored. */
export interface Token {
  readonly secret: string;
  readonly hash: Buffer;
}

export function newToken(): Token {
  const secret = randomBytes(32).toString("base64url");
  return { secret, hash: hashToken(secret) };
}

/** High entropy needs no slow hash. */
export const hashToken = (secret: string): Buffer => createHash("sha256").update(secret).digest();
