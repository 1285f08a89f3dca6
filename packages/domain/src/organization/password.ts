import { z } from "zod";

/** 12 characters at least, 200 at most, any characters, no composition rules; nothing is truncated. */
export const password = z
  .string()
  .min(12, "Use at least 12 characters. A few words in a row work well.")
  .max(200, "Use at most 200 characters.");
