import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { jsonResumeAsText } from "@leadline/domain/candidate/json-resume";
import type { FileKind } from "@leadline/domain/document/file-kind";
import { clipped } from "@leadline/domain/shared/text";
import { inspectFile } from "#features/document/upload/inspect-file.js";
import { readText } from "./read-text.js";

/** The text of a file, or why there is none. A document is accepted either way. */
export type Extracted =
  | { readonly state: "ready"; readonly text: string }
  /** The file has no text in it: a scan, a password, nothing but pictures. */
  | { readonly state: "unavailable" }
  /** The reader gave up: damaged, too much work, or an error of ours. */
  | { readonly state: "failed" };

const MOST_CHARACTERS = 200_000;
const TIME_LIMIT_MS = 10_000;
const MEMORY_LIMIT_MB = 256;
// What the process may take beside JavaScript objects: buffers of unpacked streams.
const RESIDENT_LIMIT_BYTES = 480 * 1024 * 1024;
const AT_ONCE = 2;

/** Reads a file's text. Complicated formats are read in a process of their own, with limits on time and memory. */
export async function extractText(bytes: Buffer, kind: FileKind): Promise<Extracted> {
  switch (kind) {
    case "txt":
    case "md":
      return asExtracted(readText(bytes) ?? "");
    case "json": {
      const inspected = inspectFile(bytes, "resume.json");
      const resume = inspected.ok ? inspected.value.resume : undefined;
      return resume ? asExtracted(jsonResumeAsText(resume)) : { state: "failed" };
    }
    case "pdf":
    case "docx":
    case "odt":
    case "rtf":
      return await inTurn(() => inOwnProcess(bytes, kind));
  }
}

// PostgreSQL stores neither NUL nor half characters, and readers of PDF put control characters between pieces of a line.
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/gu;

function asExtracted(text: string): Extracted {
  const storable = clipped(text.replaceAll(CONTROLS, "").toWellFormed(), MOST_CHARACTERS);
  return storable.trim() === "" ? { state: "unavailable" } : { state: "ready", text: storable };
}

let running = 0;
const waiting: (() => void)[] = [];

/** At most two readers at once, whoever uploads. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

const isSource = import.meta.url.endsWith(".ts");
const MAIN = fileURLToPath(new URL(isSource ? "./extract-text-main.ts" : "./extract-text-main.js", import.meta.url));

function inOwnProcess(bytes: Buffer, kind: FileKind): Promise<Extracted> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${MEMORY_LIMIT_MB}`,
        // No writing, no further processes, no native code.
        "--permission",
        "--allow-fs-read=*",
        "--disable-warning=ExperimentalWarning",
        ...(isSource ? ["--conditions=@leadline/source"] : []),
        MAIN,
        kind,
      ],
      { env: {}, stdio: ["pipe", "pipe", "ignore"] },
    );
    const chunks: Buffer[] = [];
    const end = (extracted: Extracted): void => {
      clearTimeout(timer);
      clearInterval(watch);
      child.kill("SIGKILL");
      resolve(extracted);
    };
    const timer = setTimeout(() => end({ state: "failed" }), TIME_LIMIT_MS);
    const watch = setInterval(() => {
      void residentBytes(child.pid).then((resident) => {
        if (resident > RESIDENT_LIMIT_BYTES) end({ state: "failed" });
      });
    }, 100);
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", () => end({ state: "failed" }));
    child.on("close", (code) => {
      if (code === 0) end(asExtracted(Buffer.concat(chunks).toString("utf8")));
      else end({ state: code === 3 ? "unavailable" : "failed" });
    });
    // A reader that died stops listening; the close above says the rest.
    child.stdin.on("error", () => {});
    child.stdin.end(bytes);
  });
}

/** Memory a process holds, where the system tells; 0 elsewhere. */
async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined || process.platform !== "linux") return 0;
  try {
    const [, pages] = (await readFile(`/proc/${pid}/statm`, "utf8")).split(" ");
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}
