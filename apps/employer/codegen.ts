import { readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { buildSchema, isInterfaceType, isIntrospectionType, isObjectType, isUnionType } from "graphql";

const SCHEMA = "../../packages/schema/employer.graphql";

/**
 * What the cache must know of the schema: which types an interface or a union may be, and which types have no id and
 * live inside their parent. Every field is said to be non-null, so that the cache answers a page whole or not at all.
 */
function forTheCache(): string {
  const schema = buildSchema(readFileSync(new URL(SCHEMA, import.meta.url), "utf8"));
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const scalar = { kind: "NON_NULL", ofType: { kind: "SCALAR", name: "Any" } };
  const fieldsOf = (fields: object) =>
    Object.keys(fields).map((name) => ({ name, args: [], type: scalar, isDeprecated: false }));
  const named = (kind: string, list: readonly { name: string }[]) => list.map(({ name }) => ({ kind, name }));

  const described = types.flatMap((type) => {
    if (isObjectType(type)) {
      const interfaces = named("INTERFACE", type.getInterfaces());
      return [{ kind: "OBJECT", name: type.name, fields: fieldsOf(type.getFields()), interfaces }];
    }
    if (isInterfaceType(type) || isUnionType(type)) {
      const possibleTypes = named("OBJECT", [...schema.getPossibleTypes(type)]);
      const fields = isInterfaceType(type) ? fieldsOf(type.getFields()) : [];
      return [
        { kind: isUnionType(type) ? "UNION" : "INTERFACE", name: type.name, fields, possibleTypes, interfaces: [] },
      ];
    }
    return [];
  });
  const root = (type: { name: string } | null | undefined) => (type ? { kind: "OBJECT", name: type.name } : null);
  const introspection = {
    __schema: {
      queryType: root(schema.getQueryType()),
      mutationType: root(schema.getMutationType()),
      subscriptionType: root(schema.getSubscriptionType()),
      types: described,
      directives: [],
    },
  };
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const embedded = types
    .filter((type) => isObjectType(type) && !roots.includes(type) && !type.getFields()["id"])
    .map(({ name }) => name);
  return `export const schema = ${JSON.stringify(introspection)} as const;\nexport const EMBEDDED = ${JSON.stringify(embedded)} as const;\n`;
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
