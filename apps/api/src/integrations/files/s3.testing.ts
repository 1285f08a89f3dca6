import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

/** A bucket on this machine that answers as much of S3 as our driver speaks. */
export async function aBucket(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const objects = new Map<string, { readonly bytes: Buffer; readonly at: Date }>();
  const server = createServer((request, response) => void answer(request, response, objects));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  return {
    url: `http://key:secret@127.0.0.1:${address.port}/bucket`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

type Objects = Map<string, { readonly bytes: Buffer; readonly at: Date }>;

async function answer(request: IncomingMessage, response: ServerResponse, objects: Objects): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const key = decodeURIComponent(url.pathname.replace(/^\/bucket\/?/, ""));
  const body = await buffer(request);
  const missing = (): unknown =>
    response.writeHead(404, { "content-type": "application/xml" }).end("<Error><Code>NoSuchKey</Code></Error>");
  if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256")) return void response.writeHead(403).end();
  if (request.method === "POST" && url.searchParams.has("delete")) {
    for (const [, name = ""] of body.toString().matchAll(/<Key>([^<]+)<\/Key>/g)) objects.delete(name);
    return void response.end("<DeleteResult/>");
  }
  if (request.method === "PUT") {
    const source = request.headers["x-amz-copy-source"];
    if (typeof source === "string") {
      const copied = objects.get(decodeURIComponent(source).replace(/^\/?bucket\//, ""));
      if (!copied) return void missing();
      objects.set(key, { ...copied, at: new Date() });
      return void response.end("<CopyObjectResult><ETag>x</ETag></CopyObjectResult>");
    }
    objects.set(key, { bytes: body, at: new Date() });
    return void response.end();
  }
  if (key === "") {
    const prefix = url.searchParams.get("prefix") ?? "";
    const rows = [...objects].filter(([name]) => name.startsWith(prefix));
    const contents = rows
      .map(
        ([name, { at }]) => `<Contents><Key>${name}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`,
      )
      .join("");
    return void response
      .writeHead(200, { "content-type": "application/xml" })
      .end(`<ListBucketResult><IsTruncated>false</IsTruncated>${contents}</ListBucketResult>`);
  }
  const found = objects.get(key);
  if (!found) return void missing();
  response.writeHead(200, { "content-length": found.bytes.length });
  response.end(request.method === "HEAD" ? undefined : found.bytes);
}
