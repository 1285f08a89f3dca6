import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SignInDocument, type SignInMutation } from "#graphql/generated/graphql.ts";
import { answering, rejecting, type Rejection } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { SignInPage } from "./sign-in-page.tsx";

const DOOR = { path: "/sign-in/:organization", at: "/sign-in/north-quay?to=%2Frequisitions%2FREQ-7" };
const SIGNED_IN: SignInMutation = { signIn: { __typename: "SignedIn", viewer: { id: "1" } } };

async function signIn(answer: SignInMutation | Rejection) {
  const page = renderPage(<SignInPage />, answering([SignInDocument, answer]), DOOR);
  await page.person.type(screen.getByRole("textbox", { name: "Work email" }), "imani@north-quay.example");
  await page.person.type(screen.getByLabelText("Password"), " a long pass phrase ");
  await page.person.click(screen.getByRole("button", { name: "Sign in" }));
  return page;
}

it("leads a member back to the link they came from", async () => {
  const { sent, where } = await signIn(SIGNED_IN);

  expect(await screen.findByText("Elsewhere")).toBeDefined();
  expect(where()).toBe("/requisitions/REQ-7");
  const input = { organization: "north-quay", email: "imani@north-quay.example", password: " a long pass phrase " };
  expect(sent).toEqual([{ operation: "SignIn", variables: { input } }]);
});

it("says that address and password do not belong together, and keeps what was typed", async () => {
  const message = "This email address and password do not belong together.";
  await signIn({ signIn: { __typename: "WrongCredentials", message } });

  expect((await screen.findByRole("alert")).textContent).toBe(message);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Work email" }).value).toBe("imani@north-quay.example");
});

it("shows what each field needs next to the field", async () => {
  const issues = [{ path: "email", message: "Enter an email address like name@example.com." }];
  await signIn({ signIn: { __typename: "InvalidInput", message: "Look again.", issues } });

  expect(await screen.findByRole("textbox", { description: /like name@example\.com/ })).toBeDefined();
});

it.each([
  ["RATE_LIMITED", /Too many attempts/],
  ["UNREACHABLE", /cannot be reached/],
  ["INTERNAL_SERVER_ERROR", /did not work/],
] as const)("says what to do after %s", async (code, words) => {
  await signIn(rejecting(code));
  expect((await screen.findByRole("alert")).textContent).toMatch(words);
});

it("asks for what is missing without bothering the server", async () => {
  const { person, sent } = renderPage(<SignInPage />, answering(), DOOR);
  await person.click(screen.getByRole("button", { name: "Sign in" }));

  expect(screen.getByRole("textbox", { description: "Enter your work email." })).toBe(document.activeElement);
  expect(sent).toEqual([]);
});

it("can be used by everybody", async () => {
  renderPage(<SignInPage />, answering(), DOOR);
  await expectAccessible();
});
