import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from "graphql";

/** A query one of the apps sends, with every fragment it spreads. */
export interface AppDocument {
  readonly app: "employer" | "candidate";
  readonly name: string;
  readonly text: string;
}

const APPS = join(import.meta.dirname, "../../../..");

/** All queries written in the sources of an app; read as text, because the API knows no app. */
export function queriesOf(app: AppDocument["app"]): AppDocument[] {
  const folder = join(APPS, app, "src");
  const definitions = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.parentPath.includes("generated"))
    .map((file) => readFileSync(join(file.parentPath, file.name), "utf8"))
    .flatMap((source) => [...source.matchAll(/\bgraphql\(\s*`([^`]*)`/g)])
    .flatMap(([, text = ""]) => parse(text).definitions);
  const fragments = new Map(
    definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION).map((part) => [part.name.value, part]),
  );
  return definitions
    .filter((part) => part.kind === Kind.OPERATION_DEFINITION)
    .filter((part) => part.operation === "query")
    .map((part) => ({
      app,
      name: part.name?.value ?? "",
      text: print({ kind: Kind.DOCUMENT, definitions: [part, ...spreadBy(part, fragments)] }),
    }));
}

function spreadBy(
  part: DocumentNode["definitions"][number],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(part, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spreadBy(fragment, fragments, found);
    },
  });
  return found;
}
