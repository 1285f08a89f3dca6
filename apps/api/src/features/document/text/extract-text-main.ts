// Runs in a process of its own (extract-text.ts starts it): bytes on standard input, text on standard output. It
// imports nothing of ours that needs building, has no settings and no credentials, and may crash without harm.
import { buffer } from "node:stream/consumers";
import { rtfText } from "@leadline/domain/document/rtf-text";
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { extractText, getDocumentProxy } from "unpdf";

const MOST_PAGES = 60;
const MOST_UNPACKED_BYTES = 50 * 1024 * 1024;

/** Exit codes: the file holds no text that could be read, for example behind a password. */
const NO_TEXT = 3;

async function pdfText(bytes: Buffer): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes), {
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  if (document.numPages > MOST_PAGES) process.exit(NO_TEXT);
  const { text } = await extractText(document, { mergePages: false });
  return text.join("\n\n");
}

const docxText = async (bytes: Buffer): Promise<string> => (await mammoth.extractRawText({ buffer: bytes })).value;

function odtText(bytes: Buffer): string {
  const { "content.xml": content } = unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => name === "content.xml" && originalSize <= MOST_UNPACKED_BYTES,
  });
  if (!content) process.exit(NO_TEXT);
  return strFromU8(content)
    .replace(/<text:(?:line-break|tab)[^>]*>/g, " ")
    .replace(/<\/text:(?:p|h)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

async function read(kind: string, bytes: Buffer): Promise<string> {
  switch (kind) {
    case "pdf":
      return await pdfText(bytes);
    case "docx":
      return await docxText(bytes);
    case "odt":
      return odtText(bytes);
    case "rtf":
      return rtfText(bytes.toString("latin1"));
    default:
      throw new Error("Not a kind of file that is read here.");
  }
}

try {
  const text = await read(process.argv[2] ?? "", await buffer(process.stdin));
  process.stdout.write(text.slice(0, 500_000), () => process.exit(0));
} catch (error) {
  // A password is not a failure of ours: the file is fine, its text is the owner's secret.
  process.exit(error instanceof Error && error.name === "PasswordException" ? NO_TEXT : 1);
}
