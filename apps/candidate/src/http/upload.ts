import type { MultipartFile } from "@fastify/multipart";
import { randomUUID } from "node:crypto";
import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { visitorHeaders } from "./ask.ts";
import type { ReceivedFile } from "./posted.ts";
import type { Visit } from "./visit.ts";

const answerShape = z.union([
  z.object({ id: z.string(), fileName: z.string(), byteSize: z.number() }),
  z.object({ reason: z.string() }),
]);

// A file that stalls is given up after this; ten megabytes over a slow phone take about three minutes.
const PATIENCE = 300_000;

/** Streams one file to the API as it comes in, a piece at a time, and answers with its id or the reason it was refused. */
export async function handOn(visit: Visit, { file, filename, mimetype }: MultipartFile): Promise<ReceivedFile> {
  const fileName = filename.slice(0, 255);
  const boundary = `leadline-${randomUUID()}`;
  async function* body(): AsyncGenerator<Uint8Array> {
    const name = encodeURIComponent(fileName).replaceAll("'", "%27");
    const type = /^[\w.+-]+\/[\w.+-]+$/.test(mimetype) ? mimetype : "application/octet-stream";
    yield Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename*=UTF-8''${name}\r\ncontent-type: ${type}\r\n\r\n`,
    );
    for await (const piece of file) yield Buffer.from(piece);
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  try {
    const { status, answer } = await post(`${visit.asker.apiOrigin}/uploads`, body(), {
      ...visitorHeaders(visit.asker),
      "content-type": `multipart/form-data; boundary=${boundary}`,
    });
    if (file.truncated || status === 413) return { state: "refused", reason: "too_large", fileName };
    const read = answerShape.safeParse(answer);
    if (!read.success) return { state: "unreachable", fileName };
    return "id" in read.data
      ? { state: "kept", id: read.data.id, fileName: read.data.fileName, byteSize: read.data.byteSize }
      : { state: "refused", reason: read.data.reason, fileName };
  } catch {
    return { state: "unreachable", fileName };
  }
}

/** Sends a body in pieces, so that no file is ever held whole; the answer may come before the last piece. */
async function post(
  url: string,
  body: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly answer: unknown }> {
  const open = url.startsWith("https:") ? requestHttps : requestHttp;
  const request = open(url, { method: "POST", headers: { ...headers }, signal: AbortSignal.timeout(PATIENCE) });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once("response", resolve).once("error", reject);
  });
  // A refusal may close the connection while the file still comes in: the answer counts, not the broken pipe.
  const sent = pipeline(Readable.from(body), request).catch((error: unknown) => error);
  const response = await answered;
  const answer: unknown = JSON.parse(await text(response));
  await sent;
  return { status: response.statusCode ?? 0, answer };
}
