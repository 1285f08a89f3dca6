import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { PipelinePageDocument, type PipelinePageQuery } from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { PipelinePage } from "./pipeline-page.tsx";
import { aBoard, aPanel, BOARD, lane, leila, likeABrowser } from "./pipeline.testing.ts";

likeABrowser();

const open = (search = "", answer: PipelinePageQuery = BOARD) =>
  renderPage(<PipelinePage />, answering([PipelinePageDocument, answer]), {
    path: "/requisitions/:ref/pipeline",
    at: `/requisitions/REQ-7/pipeline${search}`,
  });

it("shows each candidate under the stage they are in", async () => {
  open();

  const review = await lane(/^Review, 2 applications/);
  expect(review.getByText("Leïla Haddad")).toBeDefined();
  expect(review.getByText("Noam Bar-Lev")).toBeDefined();
  expect((await lane(/^Offer, 1 application/)).getByText("Kofi Mensah")).toBeDefined();
  expect((await lane(/^Screen, nobody/)).getByText("Nobody here")).toBeDefined();
  expect(screen.getByRole("heading", { level: 1, name: "Tech Lead, Payroll" })).toBeDefined();
});

it("shows who is in sight before the lists that move them are ready", async () => {
  const shown: string[] = [];
  const observer = new MutationObserver(() => {
    const list = screen.queryByText("Noam Bar-Lev")?.closest("ul, [role=grid]");
    if (list && list.role !== shown.at(-1)) shown.push(list.role ?? list.localName);
  });
  observer.observe(document.body, { childList: true, subtree: true });

  open();
  await screen.findAllByRole("grid");
  observer.disconnect();

  expect(shown).toEqual(["ul", "grid"]);
});

it("teaches what to do when nobody has applied yet", async () => {
  renderPage(<PipelinePage />, answering([PipelinePageDocument, aBoard([])]), {
    path: "/requisitions/:ref/pipeline",
    at: "/requisitions/REQ-7/pipeline?view=nonsense&peek=%00&owner=x",
  });
  expect(await screen.findByText("Nobody has applied yet")).toBeDefined();
});

it("can be used by everybody", async () => {
  open();
  await lane(/^Review/);
  await expectAccessible();
});

const WITH_PANEL = { ...BOARD, application: aPanel(leila) } as unknown as PipelinePageQuery;

it.each([
  ["the board", "", /^Review, 2/],
  ["the list", "?view=list", /Applications/],
  ["the board with a panel", "?peek=APP-1", /Leïla Haddad, APP-1/],
  ["the list with a panel", "?view=list&peek=APP-1", /Leïla Haddad, APP-1/],
])("asks once for %s, however it is opened", async (_what, search, name) => {
  const { sent } = open(search, WITH_PANEL);

  await screen.findByRole(search === "?view=list" ? "table" : "region", { name });
  // Whatever follows the first paint has had its turn.
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(sent.map(({ operation }) => operation)).toEqual(["PipelinePage"]);
});
