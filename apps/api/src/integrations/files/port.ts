import type { Readable } from "node:stream";

/**
 * Where files live. A file is first put under a temporary key; once the row that owns it is committed, it is promoted.
 * What is never promoted is swept away, so that neither a crash nor a refusal leaves a file behind.
 */
export interface FileStore {
  /** Stores bytes under a temporary key. Nobody is served from there. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Makes a stored file permanent. Promoting again is fine. Throws when there is no such file. */
  promote(key: string): Promise<void>;
  /** A permanent file, or one that waits to be promoted; undefined when there is none. */
  read(key: string): Promise<Readable | undefined>;
  /** Removes a file, permanent or temporary; removing what is not there is fine. */
  remove(key: string): Promise<void>;
  /** Keys of temporary files older than an instant. */
  unpromotedBefore(instant: Date): Promise<string[]>;
}

/** Keys are made by us and never by a name somebody chose: two levels, so that no folder grows without end. */
export const isFileKey = (key: string): boolean => /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/.test(key);
