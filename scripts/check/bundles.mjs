import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../paths.mjs";

const EMPLOYER_FIRST_LOAD = 250_000;
// Where somebody starts: before signing in, and after.
const FIRST_PAGES = ["/sign-in/:organization", "/inbox"];
const PUBLIC_PAGES = 10_000;

export async function bundleBudgets() {
  return [...(await employerFirstLoad()), ...(await publicScripts())];
}

/** What a browser fetches before the first page somebody meets in the employers' app can show: entry, page, and all they import. */
async function employerFirstLoad() {
  const dist = path.join(root, "apps/employer/dist");
  const html = await readFile(path.join(dist, "index.html"), "utf8").catch(() => undefined);
  if (html === undefined) return ["apps/employer/dist/index.html is missing"];
  const entry = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, source]) => source);
  const pages = JSON.parse(await readFile(path.join(dist, "page-files.json"), "utf8"));
  const found = await Promise.all(
    FIRST_PAGES.map(async (address) => {
      const page = pages.find(({ path }) => path === address);
      if (!page) return [`The employers' app has no page at ${address}.`];
      const total = await scriptSize(dist, [...entry, ...page.scripts]);
      if (total > 0 && total <= EMPLOYER_FIRST_LOAD) return [];
      return [
        `The employers' app loads ${kB(total)} of compressed script for ${address} at first; ${kB(EMPLOYER_FIRST_LOAD)} is the most.`,
      ];
    }),
  );
  return found.flat();
}

/** Compressed bytes of these scripts and everything they import at once. */
async function scriptSize(dist, scripts) {
  const sizes = new Map();
  async function add(file) {
    if (sizes.has(file)) return;
    const source = await readFile(file, "utf8");
    sizes.set(file, gzipSync(source, { level: 9 }).length);
    for (const [, imported] of source.matchAll(/(?:import|from)\s*["`](\.\/[^"`]+\.js)["`]/g)) {
      await add(path.join(path.dirname(file), imported));
    }
  }
  for (const script of scripts) await add(path.join(dist, script));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
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
