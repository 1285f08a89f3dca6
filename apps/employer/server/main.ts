import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { readPageHints } from "./page-hints.ts";
import { proxyTo } from "./proxy.ts";
import { securityHeaders } from "./security-headers.ts";
import { readSettings } from "./settings.ts";
import { bestEncoding, readStaticFiles, type StaticFile } from "./static-files.ts";

// Serves the built employers' app and hands what belongs to the API over to it, on one origin.
const settings = readSettings(process.env);
const files = await readStaticFiles(settings.folder);
const shell = files.get("/index.html");
if (!shell) throw new Error(`The app is not built: ${settings.folder} has no index.html.`);
const hints = await readPageHints(settings.folder);
const proxy = proxyTo(settings.api);

/** What the API answers on this origin. Everything else is a page of the app. */
const OF_THE_API = /^\/(graphql\/employer|auth|files|calendar)(\/|\?|$)/;

const server = createServer((request, response) => {
  const url = request.url ?? "/";
  if (OF_THE_API.test(url)) return proxy(request, response);
  const { pathname } = new URL(url, "http://app");
  if (pathname === "/healthz") return void response.writeHead(200, { "content-type": "text/plain" }).end("ok");
  if (request.method !== "GET" && request.method !== "HEAD") {
    return void response.writeHead(405, { allow: "GET, HEAD" }).end();
  }
  const file = files.get(pathname);
  if (file && file !== shell) return sendFile(request, response, file);
  if (pathname.startsWith("/assets/")) return void response.writeHead(404, securityHeaders("none")).end();
  sendShell(response, shell, hints(pathname));
});

function sendFile(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  const headers = {
    ...securityHeaders("none"),
    "cache-control": file.cacheControl,
    "content-type": file.type,
    etag: file.etag,
    vary: "accept-encoding",
  };
  if (request.headers["if-none-match"] === file.etag) return void response.writeHead(304, headers).end();
  const encoding = bestEncoding(file, String(request.headers["accept-encoding"] ?? ""));
  const body = file.bodies.get(encoding);
  response.writeHead(200, {
    ...headers,
    ...(encoding !== "identity" && { "content-encoding": encoding }),
    "content-length": body?.length ?? 0,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Every page of the app is the same document; its nonce is new each time, and it names the page's own files. */
function sendShell(response: ServerResponse, page: StaticFile, tags: string): void {
  const nonce = randomBytes(16).toString("base64");
  const html = String(page.bodies.get("identity"))
    .replace("<head>", `<head><meta property="csp-nonce" content="${nonce}" nonce="${nonce}">`)
    .replace("</head>", `${tags}</head>`);
  response.writeHead(200, { ...securityHeaders(nonce), "cache-control": "no-store", "content-type": page.type });
  response.end(html);
}

server.listen(settings.port, settings.host);

/** Answers what has been asked, then goes; whoever keeps a connection open is let go after eight seconds. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 8_000).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
