import { readFile } from "node:fs/promises";
import { parseSync, Visitor, type Plugin } from "vite";
import { PAGE_FILES, type PageFiles } from "../server/page-hints.ts";

/**
 * Writes down which files each page needs besides the entry's, so that the server can tell a browser at once. Else it
 * would learn of a page's files only after it has loaded and run the entry.
 */
export function pageFiles(routes: string): Plugin {
  let modules = new Map<string, string>();
  return {
    name: "page-files",
    apply: "build",
    async buildStart() {
      modules = new Map();
      for (const [path, specifier] of pagesIn(await readFile(routes, "utf8"))) {
        const resolved = await this.resolve(specifier, routes);
        if (!resolved) return this.error(`${routes} names ${specifier}, which is not there.`);
        modules.set(path, resolved.id);
      }
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const files = (fileName: string, known = new Set<string>()): Set<string> => {
        const chunk = chunks.find((candidate) => candidate.fileName === fileName);
        if (!chunk || known.has(fileName)) return known;
        known.add(fileName);
        for (const imported of chunk.imports) files(imported, known);
        return known;
      };
      const entry = files(chunks.find(({ isEntry }) => isEntry)?.fileName ?? "");
      const pages = [...modules].map(([path, id]): PageFiles => {
        const page = chunks.find(({ facadeModuleId }) => facadeModuleId === id);
        if (!page) return this.error(`The page at ${path} has no file of its own.`);
        const own = chunks.filter(({ fileName }) => files(page.fileName).has(fileName) && !entry.has(fileName));
        return {
          path,
          scripts: own.map(({ fileName }) => `/${fileName}`),
          styles: own.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])].map((file) => `/${file}`)),
        };
      });
      this.emitFile({ type: "asset", fileName: PAGE_FILES, source: JSON.stringify(pages) });
    },
  };
}

/** What the table of routes loads at which address: every object with both a `path` and an `import()`. */
function pagesIn(source: string): [string, string][] {
  const found: [string, string][] = [];
  const { program } = parseSync("routes.tsx", source);
  new Visitor({
    ObjectExpression({ properties }) {
      const value = (name: string) =>
        properties.find(
          (property) =>
            property.type === "Property" && property.key.type === "Identifier" && property.key.name === name,
        );
      const path = value("path");
      const lazy = value("lazy");
      if (path?.type !== "Property" || path.value.type !== "Literal" || !lazy) return;
      const [, specifier] = /\bimport\("([^"]+)"\)/.exec(source.slice(lazy.start, lazy.end)) ?? [];
      if (specifier) found.push([String(path.value.value), specifier]);
    },
  }).visit(program);
  return found;
}
