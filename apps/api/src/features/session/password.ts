import { hash, verify } from "@node-rs/argon2";

// OWASP ASVS 5.0 appendix C: argon2id with 19 MiB, two passes, one lane; argon2id is the library's default.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Two at a time: a flood of sign-ins must not take memory and cores from people who apply.
const waiting: (() => void)[] = [];
let running = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((resume) => waiting.push(resume));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, OPTIONS));

// Somebody unknown costs as long as somebody known, so that the time tells nothing.
const nobody = hash("no member has this password", OPTIONS);

/** Whether the password is the member's; an unknown or password-less member takes as long and is never right. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  const against = stored ?? (await nobody);
  const matches = await inTurn(() => verify(against, password));
  return matches && stored !== null && stored !== undefined;
}
