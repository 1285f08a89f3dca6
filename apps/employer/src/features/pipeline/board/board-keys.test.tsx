import { screen, within } from "@testing-library/react";
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

it("UX-B3: left and right go to the next column that has somebody", async () => {
  const { person } = open();
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();

  await person.keyboard("{ArrowRight}");

  expect(document.activeElement?.textContent).toContain("Kofi Mensah");
});

it("UX-B3: Enter opens a card; the address says which", async () => {
  const { person, where } = open();
  (await lane(/^Review/)).getByRole("row", { name: /Noam/ }).focus();

  await person.keyboard("{Enter}");

  expect(where()).toBe("/requisitions/REQ-7/pipeline?peek=APP-2");
});

it("UX-B3: up and down go through a column; X selects, Shift extends, and the bar says what can be done with all", async () => {
  const { person } = open();
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();

  await person.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toContain("Noam Bar-Lev");
  await person.keyboard("x");
  expect(screen.getByText("1 selected")).toBeDefined();
  await person.keyboard("{Shift>}{ArrowUp}{/Shift}");

  expect(screen.getByText("2 selected")).toBeDefined();
  for (const name of ["Move M", "Reject", "Clear selection"])
    expect(screen.getByRole("button", { name: new RegExp(name.replace(" ", ".*")) })).toBeDefined();
});

it("UX-B9: each column is a list with its name and count, whose cards say who they are and can be dragged by keyboard", async () => {
  open();
  const review = await lane(/^Review, 2 applications/);

  expect(review.getByRole("grid", { name: "Review, 2 applications" })).toBeDefined();
  const row = review.getByRole("row", { name: "Leïla Haddad" });
  expect(await within(row).findByRole("button", { name: "Drag Leïla Haddad" })).toBeDefined();
});
