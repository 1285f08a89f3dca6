import { couldEver } from "@leadline/domain/authorization/can";
import type { Action as ActionName } from "@leadline/domain/authorization/matrix";
import { Extensions } from "type-graphql";
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { askerOf } from "../actor.js";
import type { Context } from "../context.js";
import { forbidden, unauthenticated } from "./errors.js";

/**
 * Names the row of the authorization table that guards a field, or all fields of a type. Required for every root
 * field; a type's fields inherit the type's action unless they name their own.
 */
export const Action = (action: ActionName) => Extensions({ action });

const ROOTS: ReadonlySet<string> = new Set(["Query", "Mutation", "Subscription"]);

/** The action a field is guarded by, if it names one. */
export function actionOf(field: GraphQLField<unknown, unknown>): ActionName | undefined {
  const named: unknown = field.extensions["action"];
  // Only @Action writes this extension.
  return typeof named === "string" ? (named as ActionName) : undefined;
}

/**
 * Puts the coarse guard around every field that names an action: who could never take it is turned away from root
 * fields and gets null for the others, before anything is read. Which rows they reach is decided by use cases
 * (`tx.authorize`) and by the scope predicates of queries.
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    const isRoot = ROOTS.has(type.name);
    for (const field of Object.values(type.getFields())) {
      const action = actionOf(field);
      if (!action) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: Context, info) => {
        const asker = context.actor ? askerOf(context.actor) : undefined;
        const allowed = asker ? couldEver(asker, action) : action === "session.open" || action === "job.read";
        if (allowed) return resolve(source, args, context, info);
        if (isRoot) throw asker ? forbidden() : unauthenticated();
        return null;
      };
    }
  }
  return schema;
}

/** Fields of a schema that nothing guards: `Type.field` where neither the field nor its type names an action. */
export function unguarded(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__") || isPlumbing(type)) continue;
    const inherits = !ROOTS.has(type.name) && typeof type.extensions["action"] === "string";
    for (const field of Object.values(type.getFields()))
      if (!actionOf(field) && !inherits) missing.push(`${type.name}.${field.name}`);
  }
  return missing;
}

/** Pages, edges and problems hold nothing of their own: what is in them is guarded by its own type. */
const isPlumbing = (type: GraphQLObjectType): boolean =>
  type.name === "PageInfo" ||
  type.name === "InputIssue" ||
  /(Edge|Connection)$/.test(type.name) ||
  type.getInterfaces().some(({ name }) => name === "Problem");
