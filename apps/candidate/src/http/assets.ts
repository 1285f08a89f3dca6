import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

/** The two files beside the page, by their hashed addresses. */
export interface Assets {
  readonly folder: string;
  readonly style: string;
  readonly script: string;
}

const manifestShape = z.record(
  z.string(),
  z.object({ file: z.string(), css: z.array(z.string()).optional(), isEntry: z.boolean().optional() }),
);

/** Reads what the build wrote: the enhancer is the one entry, the stylesheet hangs on it. */
export async function readAssets(folder: string): Promise<Assets> {
  const manifest = manifestShape.parse(JSON.parse(await readFile(path.join(folder, ".vite/manifest.json"), "utf8")));
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const style = entry?.css?.[0];
  if (!entry || style === undefined) throw new Error(`The app is not built: ${folder} has no entry with a stylesheet.`);
  return { folder, style: `/${style}`, script: `/${entry.file}` };
}
