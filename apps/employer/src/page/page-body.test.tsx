import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { NoAddressPageDocument } from "#graphql/generated/graphql.ts";
import { answering, rejecting } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { PageBody } from "./page-body.tsx";
import { usePageQuery } from "./use-page-query.ts";

function Page() {
  return <PageBody result={usePageQuery(NoAddressPageDocument, {})}>{() => <h1>There</h1>}</PageBody>;
}

it.each([
  ["NOT_FOUND", "There is nothing at this address"],
  ["FORBIDDEN", "Not yours to see"],
  ["RATE_LIMITED", "Too many requests at once"],
  ["INTERNAL_SERVER_ERROR", "This page could not be read"],
  ["UNREACHABLE", "Leadline cannot be reached"],
] as const)("after %s says “%s”", async (code, title) => {
  renderPage(<Page />, answering([NoAddressPageDocument, rejecting(code)]));
  expect(await screen.findByRole("heading", { level: 1, name: title })).toBeDefined();
});

it("asks again when told to, and shows the page when it comes", async () => {
  let asked = 0;
  const answer = () => (++asked === 1 ? rejecting("UNREACHABLE") : {});
  const { person } = renderPage(<Page />, answering([NoAddressPageDocument, answer]));

  await person.click(await screen.findByRole("button", { name: "Try again" }));

  expect(await screen.findByRole("heading", { name: "There" })).toBeDefined();
});

it("is announced as loading until it is there", async () => {
  renderPage(<Page />, answering([NoAddressPageDocument, {}]));
  expect(screen.getByRole("heading", { name: "Loading…" })).toBeDefined();
  await screen.findByRole("heading", { name: "There" });
});
