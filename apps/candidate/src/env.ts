import { z } from "zod";

const settings = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(4002),
  HOST: z.string().default("127.0.0.1"),
  /** Where this server reaches the API. */
  API_ORIGIN: z.url().default("http://localhost:4000"),
  /** The address candidates type: links, canonical addresses and the origin check are made from it. */
  CANDIDATE_ORIGIN: z.url().default("http://localhost:4002"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

export interface Env {
  readonly port: number;
  readonly host: string;
  readonly apiOrigin: string;
  readonly origin: string;
  readonly logLevel: string;
}

/** Reads all settings once; what is wrong is listed line by line. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
    throw new Error(`These settings need attention:\n${lines.join("\n")}`);
  }
  const { PORT, HOST, API_ORIGIN, CANDIDATE_ORIGIN, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    apiOrigin: new URL(API_ORIGIN).origin,
    origin: new URL(CANDIDATE_ORIGIN).origin,
    logLevel: LOG_LEVEL,
  };
}
