import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MemberActor } from "#core/actor.js";
import type { Tx } from "#core/write/tx.js";
import { write, type Json } from "#core/write/write.js";
import type { Result } from "@leadline/domain/shared/result";
import { addApprovalProcess } from "#features/approval/add-approval-process.js";
import { activityOf, aWorld, type World } from "#testing/world.js";
import { addDepartment, addLocation } from "./add-place.js";
import { qualifyMember } from "./qualify-member.js";

let world: World;
let admin: MemberActor;
let recruiter: MemberActor;
beforeAll(async () => {
  world = await aWorld();
  admin = await world.aMember("admin", "Marga Feldkamp");
  recruiter = await world.aMember("recruiter", "Bartosz Wilczek");
});
afterAll(() => world.close());

const act = <T extends Json, R>(actor: MemberActor, useCase: (tx: Tx) => Promise<Result<T, R>>) => {
  const { dataSource, queue, now } = world.services;
  return write({ actor, dataSource, queue, now }, { command: "test", key: undefined, input: null }, useCase);
};

const count = async (table: string): Promise<number> => {
  const [row] = await world.inside((tx) =>
    tx.query<{ n: number }>(`select count(*)::int as n from ${table} where organization_id = $1`, [tx.organizationId]),
  );
  return row?.n ?? -1;
};

describe("an administrator", () => {
  it("adds a department and a location, each recorded", async () => {
    await act(admin, (tx) => addDepartment(tx, { name: "Signalling" }));
    await act(admin, (tx) => addLocation(tx, { name: "Porto", country: "PT", timeZone: "Europe/Lisbon" }));

    expect([await count("department"), await count("location")]).toEqual([1, 1]);
    expect((await activityOf(world)).filter(({ type }) => type === "organization.place_added")).toHaveLength(2);
  });

  it("learns which field of a location is wrong, and nothing is added", async () => {
    const before = await count("location");
    const added = await act(admin, (tx) =>
      addLocation(tx, { name: " ", country: "Portugal", timeZone: "Atlantis/Capital" }),
    );

    expect(added).toMatchObject({ ok: false, refusal: { type: "InvalidInput" } });
    if (added.ok || added.refusal.type !== "InvalidInput") return;
    expect(added.refusal.issues.map(({ path }) => path)).toEqual(["name", "country", "timeZone"]);
    expect(await count("location")).toBe(before);
  });

  it("says twice what somebody is trained for, and it is kept once", async () => {
    const { memberId } = await world.aMember("member", "Ravi Okonjo");
    const say = () => act(admin, (tx) => qualifyMember(tx, { memberId, interviewTypes: ["IT-SYSDES", "IT-PAIR"] }));
    await say();
    await say();

    expect(await count("interviewer_qualification")).toBe(2);
  });

  it("cannot train somebody of another organization", async () => {
    const other = await (await world.elsewhere()).aMember("member");
    const before = await count("interviewer_qualification");

    await expect(
      act(admin, (tx) => qualifyMember(tx, { memberId: other.memberId, interviewTypes: ["IT-HM"] })),
    ).rejects.toMatchObject({ extensions: { code: "NOT_FOUND" } });
    expect(await count("interviewer_qualification")).toBe(before);
  });

  it("lays down who approves what; a process without people in it is refused and not kept", async () => {
    const finance = { name: "Finance", required: 1, memberIds: [admin.memberId], role: null };
    const whole = await act(admin, (tx) =>
      addApprovalProcess(tx, { name: "All", subject: "requisition", priority: 1, groups: [finance] }),
    );
    const empty = await act(admin, (tx) =>
      addApprovalProcess(tx, { name: "None", subject: "offer", priority: 1, groups: [] }),
    );

    expect(whole).toMatchObject({ ok: true });
    expect(empty).toMatchObject({ ok: false, refusal: { type: "InvalidInput" } });
    expect(await count("approval_process")).toBe(1);
  });
});

describe("a recruiter", () => {
  it("may set up none of it, and nothing changes", async () => {
    const before = [await count("department"), await count("approval_process")];
    await expect(act(recruiter, (tx) => addDepartment(tx, { name: "Data" }))).rejects.toMatchObject({
      extensions: { code: "FORBIDDEN" },
    });
    await expect(
      act(recruiter, (tx) => addApprovalProcess(tx, { name: "x", subject: "offer", priority: 1, groups: [] })),
    ).rejects.toMatchObject({ extensions: { code: "FORBIDDEN" } });
    expect([await count("department"), await count("approval_process")]).toEqual(before);
  });
});
