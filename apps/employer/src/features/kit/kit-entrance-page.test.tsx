import { screen } from "@testing-library/react";
import { matchRoutes } from "react-router";
import { expect, it } from "vitest";
import { OpenKitDocument, type OpenKitMutation } from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { routes } from "../../routes.tsx";
import { KitEntrancePage } from "./kit-entrance-page.tsx";

// As the mail to the panel writes it: apps/api/src/features/invitation.
const LINK = "/kit/juniper#token=u5T-o3";

it("is where the link of an invitation leads", () => {
  const page = matchRoutes(routes, "/kit/juniper")?.at(-1)?.route;
  expect(page?.path).toBe("/kit/:organization");
});

it("opens the kit by a press, with the token that only the browser knows", async () => {
  const opened = { openKit: { __typename: "KitOpened", interviewRef: "INT-88" } } as OpenKitMutation;
  const { person, sent } = renderPage(<KitEntrancePage />, answering([OpenKitDocument, opened]), {
    path: "/kit/:organization",
    at: LINK,
  });
  expect(sent).toEqual([]);

  await person.click(await screen.findByRole("button", { name: "Open the kit" }));

  expect(sent).toEqual([{ operation: "OpenKit", variables: { input: { organization: "juniper", token: "u5T-o3" } } }]);
  expect(await screen.findByText("Elsewhere")).toBeDefined();
});
