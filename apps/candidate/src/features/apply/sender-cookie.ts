import { z } from "zod";
import type { Visit } from "#http/visit.ts";

const NAME = "leadline-applied";
const FIFTEEN_MINUTES = 900;

const shape = z.object({ greeting: z.string(), email: z.string(), replyBy: z.string().nullable().optional() });

/** What the thank-you page says to whom; it travels with the browser that sent the form, and nowhere else. */
export type Sender = z.output<typeof shape>;

export function rememberSender(visit: Visit, { greeting, email, replyBy }: Sender): void {
  const text = JSON.stringify({ greeting: greeting.slice(0, 200), email: email.slice(0, 254), replyBy });
  visit.keepCookie(NAME, Buffer.from(text).toString("base64url"), FIFTEEN_MINUTES);
}

export function readSender(visit: Visit): Sender | undefined {
  try {
    const text = Buffer.from(visit.cookie(NAME) ?? "", "base64url").toString();
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
