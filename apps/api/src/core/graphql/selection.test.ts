import { buildSchema, graphql, type GraphQLResolveInfo } from "graphql";
import { expect, test } from "vitest";
import { selects } from "./selection.js";

const schema = buildSchema(
  "type Query { board: Board } type Board { ref: String stages: [Stage] } type Stage { cards: String }",
);

/** Whether a document asks for the cards of a board. */
async function asksForCards(
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<boolean | undefined> {
  let asked: boolean | undefined;
  const board = (_arguments: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    asked = selects(info, "stages", "cards");
    return null;
  };
  await graphql({ schema, source, variableValues, rootValue: { board } });
  return asked;
}

test.each([
  ["by name", "{ board { stages { cards } } }", true],
  ["through a fragment", "{ board { ...B } } fragment B on Board { stages { ... on Stage { cards } } }", true],
  ["not at all", "{ board { ref stages { __typename } } }", false],
])("a document asks for a field %s", async (_how, document, asks) => {
  expect(await asksForCards(document)).toBe(asks);
});

test.each(["@include(if: $on)", "@skip(if: $off)"])(
  "a field that is left out by %s is not asked for",
  async (directive) => {
    const document = `query ($on: Boolean = true, $off: Boolean = false) { board { stages ${directive} { cards } } __typename @include(if: $on) b: __typename @skip(if: $off) }`;

    expect(await asksForCards(document)).toBe(true);
    expect(await asksForCards(document, { on: false, off: true })).toBe(false);
  },
);
