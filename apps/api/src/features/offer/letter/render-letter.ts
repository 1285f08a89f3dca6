import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { fontsFor } from "./letter-fonts.js";
import type { DrawablePaper, LetterPaper } from "./letter-paper.js";

const TIME_LIMIT_MS = 60_000;
const MEMORY_LIMIT_MB = 256;

const isSource = import.meta.url.endsWith(".ts");
const MAIN = fileURLToPath(new URL(isSource ? "./render-letter-main.ts" : "./render-letter-main.js", import.meta.url));

/** The letter as a PDF. Throws when it could not be drawn; whoever asked asks again. */
export const renderLetter = (paper: LetterPaper): Promise<Buffer> =>
  inOwnProcess({ ...paper, fonts: fontsFor(Object.values(paper).join("\n")) });

function inOwnProcess(paper: DrawablePaper): Promise<Buffer> {
  return new Promise((resolve, reject) => {
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
      ],
      { env: {}, stdio: ["pipe", "pipe", "pipe"], timeout: TIME_LIMIT_MS, killSignal: "SIGKILL" },
    );
    const chunks: Buffer[] = [];
    let complaint = "";
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString("utf8").slice(0, 2_000)));
    child.on("error", reject);
    child.on("close", (code) => {
      const bytes = Buffer.concat(chunks);
      if (code === 0 && bytes.subarray(0, 5).toString("latin1") === "%PDF-") resolve(bytes);
      else reject(new Error(`A letter could not be drawn (${String(code)}). ${firstLine(complaint)}`));
    });
    // A process that died stops listening; the close above says the rest.
    child.stdin.on("error", () => {});
    child.stdin.end(JSON.stringify(paper));
  });
}

// What went wrong, never what stood in the letter.
const firstLine = (complaint: string): string => /^\w*Error: [^\n]{0,200}/m.exec(complaint)?.[0] ?? "";
