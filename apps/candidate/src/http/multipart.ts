import type { Multipart, MultipartFile } from "@fastify/multipart";
import type { FastifyRequest } from "fastify";
import { isOurs, TOKEN_FIELD } from "./form-guard.ts";
import { normalNewlines, Posted, type ReceivedFile } from "./posted.ts";
import { Rejection } from "./rejection.ts";

/** Hands a file on while it comes in. */
export type HandOn = (file: MultipartFile, soFar: Posted) => Promise<ReceivedFile>;

/**
 * Reads a form with a file. Fields come in the order of the page, the token first: a file behind a wrong token is
 * read to its end and thrown away, and the fields are kept, so that nobody has to type twice.
 */
export async function readMultipart(request: FastifyRequest, handOn: HandOn): Promise<Posted> {
  if (!request.isMultipart()) throw new Rejection("unreadable");
  const posted = new Posted();
  for await (const part of request.parts()) {
    if (part.type === "field") addField(posted, part);
    else await addFile(request, posted, { part, handOn });
  }
  posted.trusted = isOurs(request, posted.get(TOKEN_FIELD));
  return posted;
}

function addField(posted: Posted, { fieldname, value, ...rest }: Multipart & { type: "field" }): void {
  if ("valueTruncated" in rest && rest.valueTruncated) throw new Rejection("too_large", `field ${fieldname}`);
  posted.add(fieldname, normalNewlines(String(value)));
}

interface IncomingFile {
  readonly part: MultipartFile;
  readonly handOn: HandOn;
}

async function addFile(request: FastifyRequest, posted: Posted, { part, handOn }: IncomingFile): Promise<void> {
  // A file input left empty still comes as a part, without a name.
  const isEmpty = (part.filename ?? "") === "";
  const isWelcome = isOurs(request, posted.get(TOKEN_FIELD));
  if (!isEmpty && isWelcome) posted.addFile(part.fieldname, await handOn(part, posted));
  if (!isEmpty && !isWelcome) posted.hasDroppedFile = true;
  // The next part comes only when this one was read to its end.
  part.file.resume();
}
