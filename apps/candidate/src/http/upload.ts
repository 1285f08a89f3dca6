import type { MultipartFile } from "@fastify/multipart";
import { randomUUID } from "node:crypto";
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
    yield Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="resume"; filename*=UTF-8''${name}\r\n` +
        `content-type: ${/^[\w.+-]+\/[\w.+-]+$/.test(mimetype) ? mimetype : "application/octet-stream"}\r\n\r\n`,
    );
    for await (const piece of file) yield Buffer.from(piece);
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  try {
    const response = await fetch(`${visit.asker.apiOrigin}/uploads`, {
      method: "POST",
      headers: { ...visitorHeaders(visit.asker), "content-type": `multipart/form-data; boundary=${boundary}` },
      body: ReadableStream.from(body()),
      duplex: "half",
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (file.truncated || response.status === 413) return { state: "refused", reason: "too_large", fileName };
    const answer = answerShape.safeParse(await response.json());
    if (!answer.success) return { state: "unreachable", fileName };
    return "id" in answer.data
      ? { state: "kept", id: answer.data.id, fileName: answer.data.fileName, byteSize: answer.data.byteSize }
      : { state: "refused", reason: answer.data.reason, fileName };
  } catch {
    return { state: "unreachable", fileName };
  }
}
