import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`((?:[^`$]|\$(?!\{))*)`\s*,?\s*\)/g;
const NAME = /\b(query|mutation|subscription|fragment)\s+(\w+)/;

/**
 * Puts each GraphQL document into the file that uses it. The generated `graphql()` looks documents up in one table of
 * all of them, which would make the first page carry the documents of every other page.
 */
export function inlineDocuments(generated: string): Plugin {
  let documents = new Map<string, unknown>();
  return {
    name: "inline-documents",
    apply: "build",
    async buildStart() {
      const module: unknown = await import(pathToFileURL(generated).href);
      if (typeof module === "object" && module) documents = new Map(Object.entries(module));
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: "graphql(" },
      handler(code, id) {
        if (id.includes("/generated/")) return;
        return code.replaceAll(CALL, (_, source: string) => {
          const [, kind, name = ""] = NAME.exec(source) ?? [];
          const document = documents.get(`${name}${kind === "fragment" ? "FragmentDoc" : "Document"}`);
          if (!document) this.error(`No generated document for ${kind} ${name}: run codegen.`);
          return `JSON.parse(${JSON.stringify(JSON.stringify(document))})`;
        });
      },
    },
  };
}
