import { readJsonResume, type JsonResume } from "@leadline/domain/candidate/json-resume";
import { MOST_BYTES, type FileKind, type FileRefusal } from "@leadline/domain/document/file-kind";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { readText } from "#features/document/text/read-text.js";
import { walkZip, type ZipEntry } from "#features/document/text/walk-zip.js";

/** What a file is, by what it contains. A JSON Resume comes read already. */
export interface Inspected {
  readonly kind: FileKind;
  readonly resume?: JsonResume;
}

const MOST_ENTRIES = 1000;
const MOST_UNPACKED_BYTES = 50 * 1024 * 1024;
const MOST_RATIO = 100;

/**
 * Decides whether a file is taken, and as what. The name only tells Markdown from text; everything else is read from
 * the bytes, so that a web page called résumé.pdf stays a web page.
 */
export function inspectFile(bytes: Buffer, name: string): Result<Inspected, FileRefusal> {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > MOST_BYTES) return refuse("too_large");
  const head = bytes.subarray(0, 1024);
  if (startsWith(head, "PK")) return inspectArchive(bytes);
  if (startsWith(head, "{\\rtf")) return ok({ kind: "rtf" });
  if (startsWith(head, "\xd0\xcf\x11\xe0")) return refuse("legacy_word");
  if (IMAGES.some((magic) => startsWith(head, magic))) return refuse("image");
  if (PROGRAMS.some((magic) => startsWith(head, magic))) return refuse("program");
  if (ARCHIVES.some((magic) => startsWith(head, magic))) return refuse("archive");
  const pdfAt = head.indexOf("%PDF-");
  // Readers forgive a few strange bytes before the header; markup there is somebody's trick.
  if (pdfAt !== -1) return head.subarray(0, pdfAt).includes("<") ? refuse("web_page") : ok({ kind: "pdf" });
  return inspectText(bytes, name);
}

const startsWith = (head: Buffer, magic: string): boolean =>
  head.subarray(0, magic.length).equals(Buffer.from(magic, "latin1"));

const IMAGES = ["\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF", "BM", "II*\0", "MM\0*"];
const PROGRAMS = ["MZ", "\x7fELF", "#!", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe"];
const ARCHIVES = ["Rar!", "7z\xbc\xaf", "\x1f\x8b", "BZh", "\xfd7zXZ"];

function inspectArchive(bytes: Buffer): Result<Inspected, FileRefusal> {
  const entries = walkZip(bytes, MOST_ENTRIES + 1);
  if (!entries || entries.length === 0) return refuse("damaged_container");
  const names = new Set(entries.map(({ name }) => name));
  if (entries.some(({ name }) => /vbaProject\.bin$|^Basic\/.+/i.test(name))) return refuse("macros");
  if (entries.some(hasUnsafeName)) return refuse("damaged_container");
  const unpacked = sum(entries, ({ unpackedBytes }) => unpackedBytes);
  const packed = Math.max(
    1,
    sum(entries, ({ packedBytes }) => packedBytes),
  );
  const tooMuch = entries.length > MOST_ENTRIES || unpacked > MOST_UNPACKED_BYTES || unpacked / packed > MOST_RATIO;
  if (tooMuch) return refuse("packed_too_tightly");
  if (names.has("word/document.xml")) return ok({ kind: "docx" });
  if (names.has("content.xml") && isOpenDocumentText(bytes)) return ok({ kind: "odt" });
  return refuse("archive");
}

const hasUnsafeName = ({ name }: ZipEntry): boolean =>
  name.startsWith("/") || name.includes("\\") || name.includes("\0") || name.split("/").includes("..");

const sum = (entries: readonly ZipEntry[], of: (entry: ZipEntry) => number): number =>
  entries.reduce((total, entry) => total + of(entry), 0);

/** An OpenDocument file begins with its type, stored as it is. */
const isOpenDocumentText = (bytes: Buffer): boolean =>
  bytes.subarray(0, 200).includes("mimetypeapplication/vnd.oasis.opendocument.text");

const MARKUP = /^\s*(?:<\?xml|<!doctype|<!--|<(?:html|head|body|svg|script|img|iframe|math|style)\b)/i;

function inspectText(bytes: Buffer, name: string): Result<Inspected, FileRefusal> {
  const text = readText(bytes);
  if (text === undefined) return refuse("not_a_resume_file");
  if (text.trim() === "") return refuse("empty");
  if (MARKUP.test(text)) return refuse("web_page");
  if (/\.json$/i.test(name) || /^\s*[{[]/.test(text)) return inspectJson(text, name);
  return ok({ kind: /\.(?:md|markdown)$/i.test(name) ? "md" : "txt" });
}

function inspectJson(text: string, name: string): Result<Inspected, FileRefusal> {
  const parsed = parseJson(text);
  const resume = parsed === undefined ? undefined : readJsonResume(parsed);
  if (resume?.ok) return ok({ kind: "json", resume: resume.value });
  // A text that merely opens with a bracket is still a text.
  return parsed === undefined && !/\.json$/i.test(name) ? ok({ kind: "txt" }) : refuse("invalid_json_resume");
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}
