import { Agent, request as send, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";

/** Headers that belong to one connection and are never passed on. */
const HOP_BY_HOP = ["connection", "keep-alive", "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade"];

const PATIENCE_MS = 30_000;

/** Hands a request to the API and its answer back, both as streams, so that the app and its API share one origin. */
export function proxyTo(api: URL): (request: IncomingMessage, response: ServerResponse) => void {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  return (request, response) => {
    const onward = send({
      agent,
      host: api.hostname,
      port: api.port,
      method: request.method,
      path: request.url,
      timeout: PATIENCE_MS,
      headers: {
        ...withoutHops(request.headers),
        "x-forwarded-for": request.socket.remoteAddress ?? "",
        "x-forwarded-host": request.headers.host ?? "",
        "x-forwarded-proto": "encrypted" in request.socket ? "https" : "http",
      },
    });
    onward.once("response", (answer) => {
      response.writeHead(answer.statusCode ?? 502, withoutHops(answer.headers));
      answer.pipe(response);
      answer.once("error", () => response.destroy());
    });
    onward.once("timeout", () => onward.destroy(new Error("The API took too long.")));
    onward.once("error", () => unreachable(response));
    response.once("close", () => onward.destroy());
    request.pipe(onward);
  };
}

function withoutHops(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name)));
}

function unreachable(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(503, {
    "content-type": "application/problem+json",
    "retry-after": "2",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify({ title: "Leadline cannot be reached right now. Nothing was changed.", status: 503 }));
}
