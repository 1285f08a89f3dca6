import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../paths.mjs";

const EMPLOYER_FIRST_LOAD = 250_000;
const PUBLIC_PAGES = 10_000;

export async function bundleBudgets() {
  return [...(await employerFirstLoad()), ...(await publicScripts())];
}

/** What a browser fetches before the first page of the employers' app can show: the entry and all it imports at once. */
async function employerFirstLoad() {
  const dist = path.join(root, "apps/employer/dist");
  const html = await readFile(path.join(dist, "index.html"), "utf8").catch(() => undefined);
  if (html === undefined) return ["apps/employer/dist/index.html is missing"];
  const sizes = new Map();
  async function add(file) {
    if (sizes.has(file)) return;
    const source = await readFile(file, "utf8");
    sizes.set(file, gzipSync(source, { level: 9 }).length);
    for (const [, imported] of source.matchAll(/(?:import|from)\s*"(\.\/[^"]+\.js)"/g)) {
      await add(path.join(path.dirname(file), imported));
    }
  }
  for (const [, source] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) await add(path.join(dist, source));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (total > 0 && total <= EMPLOYER_FIRST_LOAD) return [];
  return [
    `The employers' app loads ${kB(total)} of compressed script at first; ${kB(EMPLOYER_FIRST_LOAD)} is the most.`,
  ];
}

/** The one script that public pages may load; the candidates' own pages have bundles of their own. */
async function publicScripts() {
  const folder = path.join(root, "apps/candidate/dist");
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const scripts = names.filter((name) => /(^|[\\/])enhance[^\\/]*\.js$/.test(name) && !name.startsWith("server"));
  if (scripts.length === 0) return ["apps/candidate/dist has no enhance*.js: what do public pages load?"];
  const sizes = await Promise.all(scripts.map(async (name) => (await readFile(path.join(folder, name))).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total <= PUBLIC_PAGES ? [] : [`Public pages load ${kB(total)} of script; ${kB(PUBLIC_PAGES)} is the most.`];
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
