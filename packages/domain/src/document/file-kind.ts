/** File types a candidate can attach, by what they contain and never by their name. */
export const FILE_KINDS = ["pdf", "docx", "odt", "rtf", "txt", "md", "json"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Bytes of the largest file that is taken. */
export const MOST_BYTES = 10 * 1024 * 1024;

export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  rtf: "application/rtf",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json",
};

/** Why a file is not taken. */
export const FILE_REFUSALS = [
  "empty",
  "too_large",
  "legacy_word",
  "macros",
  "image",
  "web_page",
  "archive",
  "packed_too_tightly",
  "damaged_container",
  "program",
  "not_a_resume_file",
  "invalid_json_resume",
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];
