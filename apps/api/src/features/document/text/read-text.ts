/**
 * The text of a text file: UTF-8, UTF-16 with its mark, or Western European bytes; undefined when the bytes are no
 * text at all.
 */
export function readText(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded("utf-16be", bytes);
  return decoded("utf-8", bytes) ?? decoded("windows-1252", bytes);
}

function decoded(encoding: string, bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isBinary(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

// Tabs, breaks and form feeds belong in texts; other control characters do not.
const isBinary = (text: string): boolean =>
  text.includes("\0") || (text.match(/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu)?.length ?? 0) > text.length / 100;
