import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

export interface Compressed {
  readonly body: Buffer;
  readonly encoding: "br" | "gzip" | undefined;
}

const WORTH_IT = 1024;

/** The text as the browser likes it best; short texts go as they are. */
export async function compress(text: string, acceptEncoding: string): Promise<Compressed> {
  const body = Buffer.from(text);
  const accepts = (encoding: string): boolean =>
    new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))|,|$)`).test(acceptEncoding);
  if (body.length < WORTH_IT) return { body, encoding: undefined };
  if (accepts("br"))
    return { body: await toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), encoding: "br" };
  if (accepts("gzip")) return { body: await toGzip(body), encoding: "gzip" };
  return { body, encoding: undefined };
}
