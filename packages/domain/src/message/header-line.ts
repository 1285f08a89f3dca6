import { clipped } from "../shared/text.js";

/** Text that can stand in one header of a mail: control characters and every kind of line break become one space. */
export const headerLine = (text: string, max = 200): string =>
  clipped(
    text
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, " ")
      .replace(/ {2,}/g, " ")
      .trim(),
    max,
  );
