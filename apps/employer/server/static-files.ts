import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  /** The bodies by content-encoding; `identity` is always there. */
  readonly bodies: ReadonlyMap<string, Buffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const COMPRESSIBLE = /^(text|application)\/|svg/;

/** The built app, read once at start: it is small, never changes under a running server, and is sent compressed. */
export async function readStaticFiles(folder: string): Promise<ReadonlyMap<string, StaticFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TYPES[path.extname(entry.name)] !== undefined);
  return new Map(
    await Promise.all(
      files.map(async (entry): Promise<[string, StaticFile]> => {
        const file = path.join(entry.parentPath, entry.name);
        return [`/${path.relative(folder, file).split(path.sep).join("/")}`, await readStaticFile(file)];
      }),
    ),
  );
}

async function readStaticFile(file: string): Promise<StaticFile> {
  const body = await readFile(file);
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  return {
    type,
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    // Names under assets/ carry a fingerprint of their content, so they are never asked for twice.
    cacheControl: file.includes(`${path.sep}assets${path.sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
    bodies: COMPRESSIBLE.test(type) ? await compressed(body) : new Map([["identity", body]]),
  };
}

async function compressed(body: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  const [brotli, zipped] = await Promise.all([promisify(brotliCompress)(body, { params }), promisify(gzip)(body)]);
  return new Map([
    ["identity", body],
    ["gzip", zipped],
    ["br", brotli],
  ]);
}

export function bestEncoding(file: StaticFile, accepted: string): string {
  return ["br", "gzip"].find((encoding) => accepted.includes(encoding) && file.bodies.has(encoding)) ?? "identity";
}
