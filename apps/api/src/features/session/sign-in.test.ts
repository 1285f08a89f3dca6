import { afterAll, beforeAll, expect, test } from "vitest";
import { activityOf, as, aWorld, cookieOf, type World } from "#testing/world.js";
import { hashPassword } from "./password.js";

let world: World;
const PASSWORD = "a quiet harbour at dawn";
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  __typename ... on SignedIn { viewer { name organization { slug } } } ... on Problem { message }
  ... on InvalidInput { issues { path message } } } }`;
const VIEWER = "{ viewer { name role viewerCan { createRequisition manageOrganization } } }";

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function aMemberWithPassword(): Promise<string> {
  const { memberId } = await world.aMember("recruiter", "Ines Okafor");
  const hash = await hashPassword(PASSWORD);
  await world.inside((tx) => tx.query("update member set password_hash = $2 where id = $1", [memberId, hash]));
  return `m-${memberId}@example.com`;
}

test("a recruiter signs in with address and password, and it is recorded", async () => {
  const email = await aMemberWithPassword();

  const { data, cookies } = await as(
    world,
    "public",
    "employer",
  )(SIGN_IN, {
    input: { organization: world.slug, email: email.toUpperCase(), password: PASSWORD },
  });

  expect(data.signIn).toMatchObject({
    __typename: "SignedIn",
    viewer: { name: "Ines Okafor", organization: { slug: world.slug } },
  });
  expect(cookies).toMatchObject([{ name: "__Host-leadline-member", httpOnly: true, secure: true, sameSite: "Lax" }]);
  expect((await activityOf(world)).map(({ type }) => type)).toContain("member.signed_in");
});

test.each([
  ["a wrong password", (email: string) => ({ email, password: "something else entirely" })],
  ["an unknown address", () => ({ email: "nobody@example.com", password: PASSWORD })],
  ["an unknown organization", (email: string) => ({ email, password: PASSWORD, organization: "nowhere" })],
])("%s gets the same answer as any other mismatch, and no cookie", async (_what, given) => {
  const email = await aMemberWithPassword();

  const { data, cookies } = await as(
    world,
    "public",
    "employer",
  )(SIGN_IN, { input: { organization: world.slug, ...given(email) } });

  expect(data.signIn).toEqual({
    __typename: "WrongCredentials",
    message: "This email address and password do not belong together.",
  });
  expect(cookies).toEqual([]);
});

test("an empty form is told what each field needs", async () => {
  const { data } = await as(
    world,
    "public",
    "employer",
  )(SIGN_IN, { input: { organization: "", email: "x", password: "" } });

  expect(data.signIn.issues).toEqual([
    { path: "organization", message: "Enter your organization's address." },
    { path: "email", message: "Enter an email address like name@example.com." },
    { path: "password", message: "Enter your password." },
  ]);
});

test("the viewer is who the session says, with what the table lets them start", async () => {
  const admin = await world.aMember("admin", "Ada Quist");

  const { data } = await as(world, admin)(VIEWER);

  expect(data.viewer).toEqual({
    name: "Ada Quist",
    role: "admin",
    viewerCan: { createRequisition: true, manageOrganization: true },
  });
});

test("a disabled member's session ends at once", async () => {
  const member = await world.aMember("recruiter");
  await world.inside((tx) => tx.query("update member set disabled_at = $2 where id = $1", [member.memberId, tx.now]));

  const { data } = await as(world, member)(VIEWER);

  expect(data.viewer).toBeNull();
});

test("a session of one organization opens nothing in another, not even with the cookie rewritten", async () => {
  const other = await world.elsewhere();
  const cookies = await cookieOf(world, await world.aMember("admin"));
  const rewritten = Object.fromEntries(
    Object.entries(cookies).map(([name, value]) => [name, value.replace(world.organizationId, other.organizationId)]),
  );

  const response = await world.app.inject({
    method: "POST",
    url: "/graphql/employer",
    headers: { "content-type": "application/json" },
    cookies: rewritten,
    payload: { query: VIEWER },
  });

  expect(response.json()).toEqual({ data: { viewer: null } });
});
