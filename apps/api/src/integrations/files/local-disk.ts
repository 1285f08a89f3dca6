import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { isFileKey, type FileStore } from "./port.js";

/** Files in a folder of this machine: for development and small installations. */
export function localDisk(folder: string): FileStore {
  const at = (area: "waiting" | "kept", key: string): string => {
    if (!isFileKey(key)) throw new Error("Not a key of a file.");
    return join(folder, area, key);
  };
  return {
    async put(key, bytes) {
      const path = at("waiting", key);
      await mkdir(dirname(path), { recursive: true });
      await writeDurably(path, bytes);
    },
    async promote(key) {
      const path = at("kept", key);
      if (await exists(path)) return;
      await mkdir(dirname(path), { recursive: true });
      await rename(at("waiting", key), path);
    },
    async read(key) {
      return (await openFile(at("kept", key))) ?? (await openFile(at("waiting", key)));
    },
    async remove(key) {
      await rm(at("kept", key), { force: true });
      await rm(at("waiting", key), { force: true });
    },
    async unpromotedBefore(instant) {
      const root = join(folder, "waiting");
      const keys: string[] = [];
      for (const owner of await entries(root))
        for (const name of await entries(join(root, owner))) {
          const key = `${owner}/${name}`;
          if (isFileKey(key) && (await changedAt(join(root, key))) < instant.getTime()) keys.push(key);
        }
      return keys;
    },
  };
}

/** An acknowledged file survives a power cut: it is flushed before anybody hears of it. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

async function exists(path: string): Promise<boolean> {
  return (await changedAt(path)) !== Number.POSITIVE_INFINITY;
}

/** When a file was last written; never, for one that is gone. */
async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

async function openFile(path: string): Promise<Readable | undefined> {
  return (await exists(path)) ? createReadStream(path) : undefined;
}

async function entries(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
