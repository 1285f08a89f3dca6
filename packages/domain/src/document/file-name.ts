import { clipped } from "../shared/text.js";

const MOST_CHARACTERS = 120;

/**
 * A file name that is safe to store, show and offer for download: no path, no control or direction marks, no device
 * names, at most 120 characters, and always the extension that belongs to what the file really is.
 */
export function safeFileName(name: string, extension: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  const stem = base
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"|?*%;]+/gu, " ")
    .trim()
    .replace(/\.[A-Za-z0-9]{1,8}$/u, "")
    .replace(new RegExp(`\\.${extension}$`, "i"), "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const short = clipped(stem, MOST_CHARACTERS - extension.length - 1).trim();
  const usable = short === "" || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(short) ? "document" : short;
  return `${usable}.${extension}`;
}
