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

const kept = z.object({
  documentId: z.string(),
  fileName: z.string(),
  byteSize: z.number(),
  suggestions: z
    .object({ name: z.string().nullable(), email: z.string().nullable(), links: z.array(z.string()) })
    .nullable(),
});
const refused = z.object({ title: z.string(), status: z.number() });

// A file that stalls is given up after this; ten megabytes over a slow phone take about three minutes.
const PATIENCE = 300_000;

/** Streams one file to the API as it comes in, a piece at a time, and answers with its id or why it was refused. */
export async function uploadFile(
  visit: Visit,
  { file, filename, mimetype }: MultipartFile,
  headers: Readonly<Record<string, string>>,
): Promise<ReceivedFile> {
  const boundary = `leadline-${randomUUID()}`;
  async function* body(): AsyncGenerator<Uint8Array> {
    const name = encodeURIComponent(filename.slice(0, 255).toWellFormed()).replaceAll("'", "%27");
    const type = /^[\w.+-]+\/[\w.+-]+$/.test(mimetype) ? mimetype : "application/octet-stream";
    yield Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename*=UTF-8''${name}\r\ncontent-type: ${type}\r\n\r\n`,
    );
    for await (const piece of file) yield Buffer.from(piece);
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  try {
    const answer = await post(`${visit.asker.apiOrigin}/files`, body(), {
      ...visitorHeaders(visit.asker),
      ...headers,
      "content-type": `multipart/form-data; boundary=${boundary}`,
    });
    return readAnswer(answer);
  } catch {
    return { state: "unreachable" };
  }
}

function readAnswer(answer: unknown): ReceivedFile {
  const file = kept.safeParse(answer);
  if (file.success) {
    const { documentId: id, fileName, byteSize, suggestions } = file.data;
    const suggested = {
      name: suggestions?.name ?? "",
      email: suggestions?.email ?? "",
      link: suggestions?.links[0] ?? "",
    };
    return { state: "kept", id, fileName, byteSize, suggested };
  }
  const refusal = refused.safeParse(answer);
  // Words for the person come with what they can mend; what is wrong on our side is not theirs to read.
  return refusal.success && refusal.data.status < 500
    ? { state: "refused", message: refusal.data.title }
    : { state: "unreachable" };
}

/** Sends a body in pieces, so that no file is ever held whole; the answer may come before the last piece. */
async function post(
  url: string,
  body: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string>>,
): Promise<unknown> {
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
  return answer;
}
