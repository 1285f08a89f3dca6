import { Kind, type DocumentNode } from "graphql";
import { expect, it } from "vitest";
import * as generated from "./generated/graphql.ts";

/** Queries that are not a page's own: read from the cache, or asked for after it stands: further cards, a panel, a letter. */
const NOT_PAGES = new Set([
  "FrameFromCache",
  "MoreCards",
  "PipelineStamp",
  "Peek",
  "MoreRows",
  "RejectionLetterPreview",
  "FreeTimes",
]);

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === Kind.DOCUMENT;

it("lets every page bring its frame's data along, so that a page is one request", () => {
  const without = Object.values(generated as Record<string, unknown>)
    .filter(isDocument)
    .flatMap(({ definitions }) => definitions)
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation, name }) => operation === "query" && !NOT_PAGES.has(name?.value ?? ""))
    .filter(
      ({ selectionSet }) =>
        !selectionSet.selections.some(
          (selection) => selection.kind === Kind.FRAGMENT_SPREAD && selection.name.value === "Frame",
        ),
    )
    .map(({ name }) => name?.value);
  expect(without).toEqual([]);
});
