import { ok } from "@leadline/domain/shared/result";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { write } from "#core/write.js";
import { activityOf, as, aWorld, type World } from "#testing/world.js";
import { seedBlank } from "../../seed/blank.js";
import { addMember } from "./add-member.js";
import { createOrganization } from "./create-organization.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const draft = {
  name: "Saltmarsh Rail",
  slug: "saltmarsh",
  timeZone: "Europe/Lisbon",
  privacyContact: "privacy@saltmarsh.example",
  departments: ["Signalling"],
  locations: [{ name: "Porto", country: "PT", timeZone: "Europe/Lisbon" }],
};

const create = (organizationId: string, input: unknown) => {
  const { dataSource, queue, now } = world.services;
  const actor = { kind: "system", organizationId } as const;
  return write({ actor, dataSource, queue, now }, { command: "test", key: undefined, input: null }, (tx) =>
    createOrganization(tx, input),
  );
};

describe("making an organization", () => {
  it("gives it its places, departments and levels, and records that", async () => {
    const organizationId = uuidv7();
    const created = await create(organizationId, { ...draft, slug: `saltmarsh-${organizationId.slice(-8)}` });

    expect(created).toMatchObject({ ok: true, value: { organizationId } });
    if (!created.ok) return;
    expect(Object.keys(created.value.levels)).toEqual(["Senior", "Lead", "Staff"]);
    expect(await activityOf({ ...world, ...withinOf(organizationId) })).toMatchObject([
      { type: "organization.created" },
    ]);
  });

  it("refuses an address nobody could type, and makes nothing", async () => {
    const organizationId = uuidv7();
    const created = await create(organizationId, { ...draft, slug: "Salt Marsh" });

    expect(created).toMatchObject({ ok: false, refusal: { issues: [{ path: "slug" }] } });
    const rows: object[] = await world.services.dataSource.query(
      "select slug from organization_slug where organization_id = $1",
      [organizationId],
    );
    expect(rows).toEqual([]);
  });
});

describe("taking a person in", () => {
  it("refuses a second one with the same address, and adds nobody", async () => {
    const draftOf = { email: "noor@example.com", name: "Noor Haddad", role: "member", timeZone: "Europe/Lisbon" };
    await world.inside((tx) => addMember(tx, draftOf));
    const again = await world.inside((tx) => addMember(tx, { ...draftOf, name: "Someone Else" }));

    expect(again).toMatchObject({ ok: false, refusal: { issues: [{ path: "email" }] } });
    const members = await world.inside((tx) =>
      tx.query("select name from member where organization_id = $1 and email = 'noor@example.com'", [
        tx.organizationId,
      ]),
    );
    expect(members).toEqual([{ name: "Noor Haddad" }]);
  });

  it("is not for members without the right", async () => {
    const recruiter = await world.aMember("recruiter");
    const { dataSource, queue, now } = world.services;
    const asked = write(
      { actor: recruiter, dataSource, queue, now },
      { command: "test", key: undefined, input: null },
      async (tx) => {
        await addMember(tx, {});
        return ok(null);
      },
    );
    await expect(asked).rejects.toMatchObject({ extensions: { code: "FORBIDDEN" } });
  });
});

describe("the first day", () => {
  it("can be laid down twice and is there once; its people can sign in", async () => {
    const signIns = await seedBlank(world.services);
    expect(await seedBlank(world.services)).toEqual(signIns);

    const [first] = signIns;
    const { data } = await as(
      world,
      "public",
      "employer",
    )(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
      input: { organization: first?.organization, email: first?.email, password: first?.password },
    });
    expect(data.signIn).toEqual({ __typename: "SignedIn" });
  });
});

/** The same world seen from another organization. */
function withinOf(organizationId: string): Pick<World, "organizationId" | "inside"> {
  const { dataSource, queue, now } = world.services;
  const actor = { kind: "system", organizationId } as const;
  return {
    organizationId,
    inside: async (work) => {
      const kept: { value?: Awaited<ReturnType<typeof work>> } = {};
      await write({ actor, dataSource, queue, now }, { command: "test", key: undefined, input: null }, async (tx) => {
        kept.value = await work(tx);
        return ok(null);
      });
      return kept.value as Awaited<ReturnType<typeof work>>;
    },
  };
}
