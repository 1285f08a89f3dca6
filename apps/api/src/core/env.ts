import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65535);
const address = (protocol: RegExp, example: string) => z.url({ protocol, error: `An address like ${example}.` });
const database = address(/^postgres(?:ql)?$/, "postgres://role:password@host:5432/leadline");
const origin = address(/^https?$/, "https://jobs.example.com");
const flag = z.enum(["true", "false"]).transform((value) => value === "true");

const settings = z.object({
  /** The application's role: neither owner nor superuser. */
  DATABASE_URL: database,
  /** Owns the schema; only migrations and the worker's queue set-up use it. */
  DATABASE_OWNER_URL: database.optional(),
  PORT: port.default(4000),
  FILES_PORT: port.default(4003),
  HOST: z.string().default("127.0.0.1"),
  EMPLOYER_ORIGIN: origin.default("http://localhost:4001"),
  CANDIDATE_ORIGIN: origin.default("http://localhost:4002"),
  FILES_ORIGIN: origin.default("http://localhost:4003"),
  /** Folder of the local file store. */
  FILES_DIR: z.string().min(1).default(".leadline/files"),
  S3_URL: address(/^https?$/, "https://key:secret@storage.example.com/bucket").optional(),
  SMTP_URL: address(/^smtps?$/, "smtp://mail.example.com:587").default("smtp://127.0.0.1:4025"),
  MAIL_FROM: z.string().default("Leadline <hiring@leadline.localhost>"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  /** Introspection and readable errors; off in production. */
  GRAPHQL_INTROSPECTION: flag.optional(),
  /** Named statements keep plans on direct connections; switch off behind a pooler. */
  NAMED_STATEMENTS: flag.default(true),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  /** Fixed instant the demo's dates are relative to; unset means the real clock. */
  DEMO_NOW: z.iso.datetime().optional(),
  /** Hops of trusted proxies in front of the API: the two web apps on the same machine. */
  TRUSTED_PROXIES: z.string().default("127.0.0.1,::1"),
  SIGN_IN_LIMIT: z.coerce.number().int().min(1).default(10),
  /** Forms begun and files uploaded by one address in ten minutes. */
  UPLOAD_LIMIT: z.coerce.number().int().min(1).default(30),
  APPLY_LIMIT: z.coerce.number().int().min(1).default(5),
});

export type Env = z.output<typeof settings>;

/** Reads all settings once; what is wrong is listed line by line, so that one look is enough to mend it. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
  throw new Error(`These settings need attention:\n${lines.join("\n")}`);
}
