import { readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { buildSchema, isInterfaceType, isIntrospectionType, isObjectType, isUnionType } from "graphql";

const SCHEMA = "../../packages/schema/employer.graphql";

/**
 * What the cache must know of the schema: which types an interface or a union may be, and which types have no id and
 * live inside their parent. It does not know which fields may be null, so it answers a page whole or not at all.
 */
function forTheCache(): string {
  const schema = buildSchema(readFileSync(new URL(SCHEMA, import.meta.url), "utf8"));
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const possible = types.flatMap((type) =>
    isInterfaceType(type) || isUnionType(type)
      ? [[type.name, schema.getPossibleTypes(type).map(({ name }) => name)] as const]
      : [],
  );
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const embedded = types
    .filter((type) => isObjectType(type) && !roots.includes(type) && !type.getFields()["id"])
    .map(({ name }) => name);
  return [
    `export const POSSIBLE_TYPES: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(possible))};`,
    `export const EMBEDDED: readonly string[] = ${JSON.stringify(embedded)};\n`,
  ].join("\n");
}

const config: CodegenConfig = {
  schema: SCHEMA,
  documents: ["src/**/*.{ts,tsx}", "!src/graphql/generated/**"],
  ignoreNoDocuments: true,
  generates: {
    "src/graphql/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: { unmaskFunctionName: "readFragment" } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: "string", DateTimeISO: "string", DateTime: "string" },
      },
    },
    "src/graphql/generated/for-the-cache.ts": { plugins: [{ add: { content: forTheCache() } }] },
  },
};

export default config;
