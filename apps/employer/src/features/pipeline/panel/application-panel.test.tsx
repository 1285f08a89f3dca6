import { screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import {
  PeekDocument,
  PipelinePageDocument,
  type PeekQuery,
  type PipelinePageQuery,
} from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { PipelinePage } from "../pipeline-page.tsx";
import { aPanel, BOARD, kofi, lane, leila, likeABrowser, noam } from "../pipeline.testing.ts";

likeABrowser();

const open = (search: string) =>
  renderPage(
    <PipelinePage />,
    answering(
      [PipelinePageDocument, { ...BOARD, application: aPanel(leila) } as unknown as PipelinePageQuery],
      [
        PeekDocument,
        ({ ref }) => {
          const card = [leila, noam, kofi].find((one) => one.ref === ref);
          return { application: card ? aPanel(card) : null } as unknown as PeekQuery;
        },
      ],
    ),
    { path: "/requisitions/:ref/pipeline", at: `/requisitions/REQ-7/pipeline${search}` },
  );
const panelOf = (name: string) => screen.findByRole("region", { name });

it("UX-P1: J and K go through the order behind the panel, and the next one was read before it was asked for", async () => {
  const { person, sent, where } = open("");
  (await lane(/^Review/)).getByRole("row", { name: /Leïla/ }).focus();
  await person.keyboard("{Enter}");
  await panelOf("Leïla Haddad, APP-1");
  const read = () => sent.flatMap(({ operation, variables }) => (operation === "Peek" ? [variables] : []));
  await waitFor(() => expect(read()).toEqual([{ ref: "APP-1" }, { ref: "APP-2" }]));

  await person.keyboard("j");
  expect(where()).toBe("/requisitions/REQ-7/pipeline?peek=APP-2");
  await panelOf("Noam Bar-Lev, APP-2");
  await person.keyboard("j");
  await panelOf("Kofi Mensah, APP-3");
  await person.keyboard("j");
  expect(where()).toBe("/requisitions/REQ-7/pipeline?peek=APP-3");
  await person.keyboard("k");

  await panelOf("Noam Bar-Lev, APP-2");
});

it("UX-P1: in the list, the panel follows the order of the list", async () => {
  const { person, where } = open("?view=list");
  await person.click(await screen.findByRole("link", { name: "Noam Bar-Lev" }));
  await panelOf("Noam Bar-Lev, APP-2");

  await person.keyboard("j");

  await panelOf("Kofi Mensah, APP-3");
  expect(where()).toBe("/requisitions/REQ-7/pipeline?view=list&peek=APP-3");
  await person.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Kofi Mensah"));
});

it("UX-P2: Escape closes the panel and gives the focus back to the card", async () => {
  const { person, where } = open("?peek=APP-1");
  await panelOf("Leïla Haddad, APP-1");

  await person.keyboard("{Escape}");

  expect(where()).toBe("/requisitions/REQ-7/pipeline");
  expect(screen.queryByRole("region", { name: "Leïla Haddad, APP-1" })).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toContain("Leïla Haddad"));
});

it("UX-P2: O opens the full page", async () => {
  const { person, where } = open("?peek=APP-1");
  await panelOf("Leïla Haddad, APP-1");

  await person.keyboard("o");

  expect(where()).toBe("/applications/APP-1");
});

it("UX-P2: Y copies the link of the full page", async () => {
  const { person } = open("?peek=APP-1");
  await panelOf("Leïla Haddad, APP-1");
  const copied = vi.spyOn(navigator.clipboard, "writeText");

  await person.keyboard("y");

  expect(copied).toHaveBeenCalledExactlyOnceWith(`${location.origin}/applications/APP-1`);
  await screen.findByText("Link copied");
});

it("says so when the address opens a panel that is not there", async () => {
  renderPage(<PipelinePage />, answering([PipelinePageDocument, { ...BOARD, application: null } as never]), {
    path: "/requisitions/:ref/pipeline",
    at: "/requisitions/REQ-7/pipeline?peek=APP-99",
  });
  const panel = within(await panelOf("Application APP-99"));
  expect(panel.getByText("There is no application APP-99 that you may see.")).toBeDefined();
});
