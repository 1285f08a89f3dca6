import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";

/** A document that asks for one root field, everything it can answer included. */
export interface Asking {
  /** `Query.requisition`. */
  readonly name: string;
  readonly document: string;
  /** What its fields hold, for whoever reads an answer. */
  readonly field: GraphQLField<unknown, unknown>;
  /** Variables with `id` wherever an id or a reference goes; `give` may know better for a name. */
  readonly variables: (id: string, give?: Give) => Readonly<Record<string, unknown>>;
  /** Whether any id goes in at all. */
  readonly takesId: boolean;
}

/** A value for an argument or input field of this name; undefined for no preference. */
export type Give = (name: string) => unknown;

/** One asking for each root field of a schema, everything in it down to `depth` levels. */
export function everyRootField(schema: GraphQLSchema, depth = 3): Asking[] {
  const roots = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => asking(operation, field, depth)),
  );
}

function asking(operation: "query" | "mutation", field: GraphQLField<unknown, unknown>, depth: number): Asking {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const variables = (id: string, give: Give = () => undefined) =>
    Object.fromEntries(field.args.map(({ name, type }) => [name, valueFor(name, type, id, give)]));
  return {
    field,
    name: `${operation === "query" ? "Query" : "Mutation"}.${field.name}`,
    document: `${operation} ${declared ? `(${declared})` : ""} { ${field.name}${passed ? `(${passed})` : ""} ${selectionOf(field.type, depth)} }`,
    variables,
    takesId: JSON.stringify(variables("THE-ID")).includes("THE-ID"),
  };
}

/** Everything readable without further arguments, `depth` levels deep. */
function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    // The same name may have another type in another member; only then does it need a name of its own.
    const taken = new Map<string, string>();
    const members = named.getTypes().map((member) => `... on ${member.name} ${fieldsOf(member, depth, taken)}`);
    return `{ __typename ${members.join(" ")} }`;
  }
  return isObjectType(named) || isInterfaceType(named) ? fieldsOf(named, depth, new Map()) : "";
}

function fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType, depth: number, taken: Map<string, string>): string {
  const fields = Object.values(type.getFields())
    .filter(({ args }) => args.every(({ type: argument }) => !isNonNullType(argument)))
    .filter(({ type: inner }) => depth > 1 || isLeaf(inner))
    .map(({ name, type: inner }) => {
      const differs = taken.has(name) && taken.get(name) !== String(inner);
      if (!differs) taken.set(name, String(inner));
      return `${differs ? `${type.name}_${name}: ` : ""}${name} ${selectionOf(inner, depth - 1)}`;
    });
  return `{ __typename ${fields.join(" ")} }`;
}

const isLeaf = (type: GraphQLOutputType): boolean => {
  const named = getNamedType(type);
  return isScalarType(named) || isEnumType(named);
};

/** Looks like an id, or like a reference such as REQ-12: both lead to rows. */
const LEADS_TO_A_ROW = /(^|[a-z])(id|ids|ref|refs|token)$/i;

function valueFor(name: string, type: GraphQLInputType, id: string, give: Give): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, id, give);
  const given = give(name);
  if (given !== undefined) return given;
  if (isListType(type)) return [valueFor(name, type.ofType, id, give)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, valueFor(field.name, field.type, id, give)]),
    );
  if (name === "clientMutationId") return crypto.randomUUID();
  if (type.name === "ID" || LEADS_TO_A_ROW.test(name)) return id;
  if (type.name === "Int" || type.name === "Float") return 1;
  if (type.name === "Boolean") return true;
  return /At$|until|from|to$|On$/i.test(name) ? "2026-12-01T09:00:00Z" : "x";
}
