import { MOST_BYTES } from "@leadline/domain/document/file-kind";
import { invalid, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { FileRefused } from "./store-document.js";

/** A multipart request as far as we read it: one file, and what it is for. */
export interface Received {
  readonly name: string;
  readonly bytes: Buffer;
  /** Set by members: the application the file belongs to. */
  readonly applicationId: string | null;
}

const tooLarge = z.object({ code: z.literal("FST_REQ_FILE_TOO_LARGE") });

/** Reads the one file of a request, counting while it streams: what is too large is never held whole. */
export async function receiveUpload(request: FastifyRequest): Promise<Result<Received, InvalidInput | FileRefused>> {
  if (!request.isMultipart()) return invalid("file", "Send the file as a form (multipart/form-data).");
  let applicationId: string | null = null;
  let file: { name: string; bytes: Buffer } | undefined;
  try {
    for await (const part of request.parts({
      limits: { files: 1, fileSize: MOST_BYTES, fields: 5, fieldSize: 200, parts: 6 },
    }))
      if (part.type === "file") file = { name: part.filename, bytes: await part.toBuffer() };
      else if (part.fieldname === "applicationId" && typeof part.value === "string") applicationId = part.value;
  } catch (error) {
    if (tooLarge.safeParse(error).success) return refuse({ type: "FileRefused", reason: "too_large" });
    throw error;
  }
  return file ? ok({ ...file, applicationId }) : invalid("file", "Choose a file.");
}
