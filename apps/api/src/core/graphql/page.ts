import { z } from "zod";
import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { badInput } from "./errors.js";

/** 25 rows unless asked otherwise, 100 at most. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 25;
  if (!Number.isInteger(size) || size < 1 || size > 100) throw badInput("`first` must be between 1 and 100.");
  return size;
}

/** An opaque place in a stable order: the values of the sort columns, the id last. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString("base64url");

/** Reads a cursor against the shape the list expects; a strange one is refused, never guessed at. */
export function decodeCursor<S extends z.ZodType>(
  cursor: string | null | undefined,
  shape: S,
): z.output<S> | undefined {
  if (cursor === null || cursor === undefined || cursor === "") return undefined;
  if (cursor.length > 1000) throw badInput("This cursor is not one of ours.");
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw badInput("This cursor is not one of ours.");
  }
}

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "More rows follow." })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: "Pass as `after` for the next page." })
  readonly endCursor!: string | null;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

/** Makes a page of `size` rows from up to `size + 1` rows read. */
export function toPage<T>(
  rows: readonly T[],
  size: number,
  cursorOf: (row: T) => string,
  totalCount: number | null = null,
): Page<T> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount };
}

/** The connection and edge types of a node type. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string): ClassType<Page<T>> {
  @ObjectType(`${name}Edge`, { description: `One row of a ${name} list.` })
  class Edge {
    @Field(() => String, { description: "Place of this row." })
    readonly cursor!: string;

    @Field(() => node, { description: "The row." })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a ${name} list.` })
  class Connection implements Page<T> {
    @Field(() => [Edge], { description: "Rows of this page." })
    readonly edges!: readonly Edge[];

    @Field(() => PageInfo, { description: "Where this page stands." })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { nullable: true, description: "How many there are, counted up to 1000; null when not counted." })
    readonly totalCount!: number | null;
  }
  return Connection;
}
