import { expect, it } from "vitest";
import { PipelinePageDocument } from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { PipelinePage } from "../pipeline-page.tsx";
import { BOARD, lane, likeABrowser } from "../pipeline.testing.ts";

likeABrowser();

const open = () =>
  renderPage(<PipelinePage />, answering([PipelinePageDocument, BOARD]), {
    path: "/requisitions/:ref/pipeline",
    at: "/requisitions/REQ-7/pipeline",
  });

it("walks between columns by arrow keys", async () => {
  const { person } = open();
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();

  await person.keyboard("{ArrowRight}");

  expect(document.activeElement?.textContent).toContain("Kofi Mensah");
});

it("opens a card by Enter; the address says which", async () => {
  const { person, where } = open();
  (await lane(/^Review/)).getByRole("row", { name: /Noam/ }).focus();

  await person.keyboard("{Enter}");

  expect(where()).toBe("/requisitions/REQ-7/pipeline?peek=APP-2");
});
