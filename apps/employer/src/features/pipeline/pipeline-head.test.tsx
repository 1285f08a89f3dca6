import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { PipelinePageDocument } from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { PipelinePage } from "./pipeline-page.tsx";
import { aBoard } from "./pipeline.testing.ts";

it("leads from the pipeline to every other page of the requisition", async () => {
  renderPage(<PipelinePage />, answering([PipelinePageDocument, aBoard([])]), {
    path: "/requisitions/:ref/pipeline",
    at: "/requisitions/REQ-7/pipeline",
  });

  const pages = within(await screen.findByRole("navigation", { name: "Pages of REQ-7" }));
  const names = pages.getAllByRole("link").map((link) => link.textContent);
  expect(names).toEqual(["Pipeline", "Set-up", "Posting", "Report"]);
});
