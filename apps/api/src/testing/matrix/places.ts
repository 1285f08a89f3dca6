import { ACTIONS, type Action } from "@leadline/domain/authorization/matrix";
import {
  getNamedType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** A field that names another row of the table than the object it hangs on. */
export interface Place {
  /** `Application.contact`. */
  readonly name: string;
  readonly action: Action;
}

/** Whether an answer held something there. */
export interface Found extends Place {
  readonly visible: boolean;
}

const named = (extensions: Readonly<Record<string, unknown>>): Action | undefined =>
  ACTIONS.find((action) => action === extensions["action"]);

/** The row a field leads to: its own, or that of the type it answers. */
export function rowOf(field: GraphQLField<unknown, unknown>): Action | undefined {
  const answered = getNamedType(field.type);
  return named(field.extensions) ?? (isObjectType(answered) ? named(answered.extensions) : undefined);
}

const isReadable = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.every(({ type }) => !isNonNullType(type));

/** Every place below the queries of a schema. */
export function placesOf(schema: GraphQLSchema): Place[] {
  const places = new Map<string, Place>();
  const been = new Set<string>();
  const visit = (type: GraphQLObjectType, current: Action | undefined): void => {
    if (been.has(`${type.name} ${current}`)) return;
    been.add(`${type.name} ${current}`);
    for (const field of Object.values(type.getFields()).filter(isReadable)) {
      const action = rowOf(field);
      if (action && action !== current)
        places.set(`${type.name}.${field.name}`, { name: `${type.name}.${field.name}`, action });
      const answered = getNamedType(field.type);
      if (isObjectType(answered)) visit(answered, action ?? current);
      if (isUnionType(answered)) for (const member of answered.getTypes()) visit(member, action ?? current);
    }
  };
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const answered = getNamedType(field.type);
    if (isObjectType(answered)) visit(answered, rowOf(field));
  }
  return [...places.values()];
}

/** What stood at each place of an answer; `isOurs` leaves rows of lists aside that are about something else. */
export function walk(
  field: GraphQLField<unknown, unknown>,
  value: unknown,
  isOurs: (row: unknown) => boolean,
): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  const visit = (type: GraphQLObjectType, row: object, current: Action | undefined): void => {
    const values = new Map<string, unknown>(Object.entries(row));
    for (const inner of Object.values(type.getFields())) {
      if (!values.has(inner.name)) continue;
      const answered = getNamedType(inner.type);
      const isEdge = type.name.endsWith("Connection") && inner.name === "edges";
      const all = [values.get(inner.name)]
        .flat()
        .filter((entry) => entry !== null && entry !== undefined && entry !== false);
      const entries = isEdge ? all.filter(isOurs) : all;
      const action = rowOf(inner);
      const name = `${type.name}.${inner.name}`;
      if (action && action !== current)
        found.set(name, { name, action, visible: (found.get(name)?.visible ?? false) || entries.length > 0 });
      for (const entry of entries)
        if (typeof entry === "object" && entry !== null) into(answered, entry, action ?? current);
    }
  };
  const into = (type: ReturnType<typeof getNamedType>, row: object, current: Action | undefined): void => {
    if (isObjectType(type)) visit(type, row, current);
    if (isUnionType(type)) {
      const member = type.getTypes().find(({ name }) => "__typename" in row && row.__typename === name);
      if (member) visit(member, row, current);
    }
  };
  const rows = [value].flat().filter((row) => typeof row === "object" && row !== null);
  for (const row of Array.isArray(value) ? rows.filter(isOurs) : rows)
    into(getNamedType(field.type), row as object, rowOf(field));
  return found;
}
