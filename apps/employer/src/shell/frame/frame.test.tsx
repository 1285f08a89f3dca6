import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FrameFromCacheDocument, SignOutDocument, type FrameFromCacheQuery } from "#graphql/generated/graphql.ts";
import { listenForShortcuts } from "#lib/shortcuts.ts";
import { setPreference } from "#lib/preferences.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { Frame } from "./frame.tsx";

const VIEWER = {
  id: "1",
  name: "Imani Okafor",
  email: "imani@north-quay.example",
  timeZone: "Europe/Berlin",
  isKitVisitor: false,
  waiting: 3,
  organization: { id: "2", name: "North Quay", slug: "north-quay" },
  viewerCan: { createRequisition: true, searchCandidates: true, readReports: true },
};

let stop: () => void;
beforeEach(() => {
  stop = listenForShortcuts();
});
afterEach(() => {
  stop();
  for (const [name, value] of [
    ["rail", "open"],
    ["theme", "system"],
  ] as const)
    setPreference(name, value);
});

async function frame(viewer: object | null = VIEWER) {
  // Fragments are masked in the type; the frame reads what the API sends.
  const data = { viewer } as unknown as FrameFromCacheQuery;
  const page = renderPage(
    <Frame />,
    answering([FrameFromCacheDocument, data], [SignOutDocument, { signOut: { id: "9" } }]),
    {
      path: "/inbox",
    },
  );
  if (viewer) await screen.findByText("North Quay");
  return page;
}

it("says where the person works, where they are and what waits", async () => {
  await frame();
  const [rail] = screen.getAllByRole("navigation", { name: "Main" });
  const inbox = within(rail ?? document.body).getByRole("link", { name: /^Inbox/ });
  expect(inbox.getAttribute("aria-current")).toBe("page");
  expect(inbox.textContent).toContain("3 waiting");
});

it("leads whoever is not signed in to the sign-in page, and from there back", async () => {
  const { where } = await frame(null);
  await screen.findByText("Elsewhere");
  expect(where()).toMatch(/^\/sign-in(\/north-quay)?\?to=%2Finbox$/);
});

it("shows a visitor with a kit link nothing but the page", async () => {
  await frame({ ...VIEWER, isKitVisitor: true }).catch(() => undefined);
  expect(screen.queryByRole("navigation", { name: "Main" })).toBeNull();
});

it("goes to a place with two keys", async () => {
  const { person, where } = await frame();
  await person.keyboard("gj");
  expect(where()).toBe("/requisitions");
});

it("opens what a pasted reference names, from the palette", async () => {
  const { person, where } = await frame();
  await person.keyboard("{Control>}k{/Control}");
  await person.keyboard("app-0341{Enter}");
  expect(where()).toBe("/applications/APP-341");
});

it("lists every key that works here, and lets single keys be switched off", async () => {
  const { person } = await frame();
  await person.keyboard("{Shift>}?{/Shift}");
  const help = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  expect(within(help).getByText("Undo the last action")).toBeDefined();

  await person.click(within(help).getByRole("switch", { name: "Single-key shortcuts" }));
  await person.keyboard("{Escape}");
  await person.keyboard("{Shift>}?{/Shift}");
  expect(screen.queryByRole("dialog")).toBeNull();
  setPreference("keys", "on");
});

it("keeps the theme a person chose", async () => {
  const { person } = await frame();
  const [account] = screen.getAllByRole("button", { name: /Account of Imani Okafor/ });
  await person.click(account ?? document.body);
  await person.click(screen.getByRole("menuitemradio", { name: "Dark" }));

  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(localStorage.getItem("leadline.theme")).toBe("dark");
});

it("ends the session on the server when a member signs out", async () => {
  const { person, sent, where } = await frame();
  const [account] = screen.getAllByRole("button", { name: /Account of Imani Okafor/ });
  await person.click(account ?? document.body);
  await person.click(screen.getByRole("menuitem", { name: /Sign out/ }));

  await screen.findByText("Elsewhere");
  expect(sent.map(({ operation }) => operation)).toContain("SignOut");
  expect(where()).toBe("/sign-in/north-quay");
});

it("can be used by everybody", async () => {
  await frame();
  await expectAccessible();
});
