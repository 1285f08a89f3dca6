import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answer,
  cancelFlow,
  dueMembers,
  groupsOutstanding,
  replaceApprover,
  startFlow,
  type GroupOfPeople,
} from "./approval-chain.js";
import type { Decision, Flow } from "./approval-flow.js";

const finance: GroupOfPeople = { name: "Finance", required: 1, memberIds: ["ingrid", "mateo"] };
const vp: GroupOfPeople = { name: "VP", required: 1, memberIds: ["yuki"] };

function started(groups: readonly GroupOfPeople[], sequential = true, requestedBy = "olena"): Flow {
  const flow = startFlow(groups, { requestedBy, sequential });
  if (!flow.ok) throw new Error(flow.refusal.type);
  return flow.value;
}

function says(flow: Flow, memberId: string, decision: Decision, reason = "Too early in the year"): Flow {
  const next = answer(flow, { memberId, actedBy: memberId, decision, reason });
  if (!next.ok) throw new Error(`${memberId}: ${next.refusal.type}`);
  return next.value;
}

const groupStates = (flow: Flow) => flow.groups.map(({ state }) => state);
const seats = (flow: Flow) =>
  flow.groups.map((group) => group.seats.map(({ memberId, state }) => `${memberId} ${state}`));

describe("one group after the other", () => {
  test("the first group is asked, the second waits", () => {
    const flow = started([finance, vp]);
    expect(groupStates(flow)).toEqual(["due", "waiting"]);
    expect(dueMembers(flow)).toEqual(["ingrid", "mateo"]);
    expect(groupsOutstanding(flow)).toBe(2);
  });

  test("the second group is asked when the first has enough approvals, and whoever was not needed is skipped", () => {
    const flow = says(started([finance, vp]), "ingrid", "approved");
    expect(groupStates(flow)).toEqual(["approved", "due"]);
    expect(seats(flow)).toEqual([["ingrid approved", "mateo skipped"], ["yuki pending"]]);
  });

  test("the last group's approval approves the request", () => {
    const flow = says(says(started([finance, vp]), "ingrid", "approved"), "yuki", "approved");
    expect(flow.state).toBe("approved");
    expect(groupsOutstanding(flow)).toBe(0);
  });

  test("one rejection of two is bearable where one approval is enough", () => {
    const flow = says(started([finance, vp]), "ingrid", "rejected");
    expect(groupStates(flow)).toEqual(["due", "waiting"]);
    expect(says(flow, "mateo", "approved").groups[0]?.state).toBe("approved");
  });

  test("a group that can no longer reach its number rejects the request at once", () => {
    const flow = says(started([{ ...finance, required: 2 }, vp]), "mateo", "rejected");
    expect(flow.state).toBe("rejected");
    expect(groupStates(flow)).toEqual(["rejected", "waiting"]);
    expect(dueMembers(flow)).toEqual([]);
  });

  test("somebody of a waiting group is not asked yet", () => {
    expect(
      answer(started([finance, vp]), { memberId: "yuki", actedBy: "yuki", decision: "approved", reason: "" }),
    ).toEqual({
      ok: false,
      refusal: { type: "NotAsked" },
    });
  });
});

test("side by side, every group is asked at once", () => {
  const flow = started([finance, vp], false);
  expect(groupStates(flow)).toEqual(["due", "due"]);
  expect(dueMembers(flow)).toEqual(["ingrid", "mateo", "yuki"]);
  expect(says(flow, "yuki", "rejected").state).toBe("rejected");
});

describe("a person in several groups", () => {
  const both: GroupOfPeople = { name: "VP", required: 1, memberIds: ["ingrid"] };

  test("is asked in the first only, and that answer counts in the other", () => {
    const flow = started([finance, both]);
    expect(seats(flow)).toEqual([["ingrid pending", "mateo pending"], ["ingrid skipped"]]);
    expect(says(flow, "ingrid", "approved").state).toBe("approved");
  });

  test("is asked in the next when the first was decided without them", () => {
    const flow = says(started([finance, both]), "mateo", "approved");
    expect(seats(flow)).toEqual([["ingrid skipped", "mateo approved"], ["ingrid pending"]]);
    expect(flow.state).toBe("pending");
    expect(says(flow, "ingrid", "approved").state).toBe("approved");
  });
});

describe("the requester", () => {
  test("is never asked, though a group names them", () => {
    const flow = started([{ name: "Leads", required: 1, memberIds: ["olena", "ingrid"] }]);
    expect(seats(flow)).toEqual([["olena skipped", "ingrid pending"]]);
  });

  test("cannot start a flow whose group would need their own approval", () => {
    expect(
      startFlow([{ name: "VP", required: 1, memberIds: ["olena"] }], { requestedBy: "olena", sequential: true }),
    ).toEqual({
      ok: false,
      refusal: { type: "GroupShortOfPeople", group: "VP", required: 1, available: 0 },
    });
  });

  test("cannot answer for somebody else either", () => {
    expect(
      answer(started([finance]), { memberId: "ingrid", actedBy: "olena", decision: "approved", reason: "" }),
    ).toEqual({ ok: false, refusal: { type: "OwnRequest" } });
  });

  test("cannot be put in somebody's place", () => {
    expect(replaceApprover(started([finance]), 0, { memberId: "ingrid", by: "olena" })).toEqual({
      ok: false,
      refusal: { type: "OwnRequest" },
    });
  });
});

test("an answer on behalf keeps both people", () => {
  const next = answer(started([vp]), { memberId: "yuki", actedBy: "mateo", decision: "approved", reason: "By phone" });
  expect(next.ok && next.value.groups[0]?.seats[0]).toEqual({
    memberId: "yuki",
    state: "approved",
    actedBy: "mateo",
    reason: "By phone",
  });
});

test("a rejection without a reason is refused", () => {
  expect(answer(started([vp]), { memberId: "yuki", actedBy: "yuki", decision: "rejected", reason: "  " })).toEqual({
    ok: false,
    refusal: { type: "ReasonNeeded" },
  });
});

describe("replacing an approver", () => {
  test("puts somebody else in the unanswered place", () => {
    const flow = replaceApprover(started([finance, vp]), 1, { memberId: "yuki", by: "amara" });
    expect(flow.ok && seats(flow.value)[1]).toEqual(["amara pending"]);
  });

  test("is refused once the member has answered", () => {
    const flow = says(started([{ ...finance, required: 2 }]), "ingrid", "approved");
    expect(replaceApprover(flow, 0, { memberId: "ingrid", by: "amara" })).toMatchObject({
      refusal: { type: "NotReplaceable" },
    });
  });

  test("is refused once the group is resolved", () => {
    const flow = says(started([finance, vp]), "ingrid", "approved");
    expect(replaceApprover(flow, 0, { memberId: "mateo", by: "amara" })).toMatchObject({
      refusal: { type: "NotReplaceable" },
    });
  });

  test("is refused for somebody who is in the group already", () => {
    expect(replaceApprover(started([finance]), 0, { memberId: "ingrid", by: "mateo" })).toMatchObject({
      refusal: { type: "AlreadyInGroup" },
    });
  });
});

describe("a flow that is over", () => {
  const cancelled = cancelFlow(started([finance, vp]));

  test("asks nobody after it was cancelled", () => {
    expect(cancelled.ok && dueMembers(cancelled.value)).toEqual([]);
  });

  test.each([
    [
      "answered",
      (flow: Flow) => answer(flow, { memberId: "ingrid", actedBy: "ingrid", decision: "approved", reason: "" }),
    ],
    ["changed", (flow: Flow) => replaceApprover(flow, 0, { memberId: "ingrid", by: "amara" })],
    ["cancelled again", cancelFlow],
  ])("cannot be %s", (_, act) => {
    expect(cancelled.ok && act(cancelled.value)).toEqual({
      ok: false,
      refusal: { type: "FlowResolved", state: "cancelled" },
    });
  });
});

test("a flow needs a group", () => {
  expect(startFlow([], { requestedBy: "olena", sequential: true })).toEqual({
    ok: false,
    refusal: { type: "NoGroups" },
  });
});

describe("whatever the groups and whatever people answer", () => {
  const people = ["olena", "ingrid", "mateo", "yuki", "amara", "tariq"];
  const group = fc
    .record({
      memberIds: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 }),
      required: fc.integer({ min: 1, max: 4 }),
    })
    .map((drawn, at): GroupOfPeople => ({ name: `Group ${String(at)}`, ...drawn }));
  const acts = fc.array(
    fc.record({
      memberId: fc.constantFrom(...people),
      decision: fc.constantFrom<Decision>("approved", "approved", "rejected"),
      replacedBy: fc.option(fc.constantFrom(...people), { freq: 4 }),
    }),
    { maxLength: 24 },
  );
  const story = fc.record({ groups: fc.array(group, { minLength: 1, maxLength: 4 }), sequential: fc.boolean(), acts });

  const tell = ({
    groups,
    sequential,
    acts: asked,
  }: typeof story extends fc.Arbitrary<infer S> ? S : never): Flow[] => {
    const begun = startFlow(groups, { requestedBy: "olena", sequential });
    if (!begun.ok) return [];
    const flows = [begun.value];
    for (const { memberId, decision, replacedBy } of asked) {
      const flow = flows.at(-1) ?? begun.value;
      const next =
        replacedBy === null
          ? answer(flow, { memberId, actedBy: memberId, decision, reason: "Because" })
          : replaceApprover(flow, 0, { memberId, by: replacedBy });
      if (next.ok) flows.push(next.value);
    }
    return flows;
  };
  const always = (holds: (flow: Flow) => boolean) =>
    fc.assert(
      fc.property(story, (told) => tell(told).every(holds)),
      { numRuns: 400 },
    );

  const approvers = (flow: Flow) =>
    new Set(
      flow.groups
        .flatMap((g) => g.seats)
        .filter(({ state }) => state === "approved")
        .map(({ memberId }) => memberId),
    );

  test("the requester never approves, and is never asked", () => {
    always((flow) => flow.groups.every((g) => g.seats.every((s) => s.memberId !== "olena" || s.state === "skipped")));
  });

  test("an approved group has as many different approving people as it needs", () => {
    always((flow) =>
      flow.groups.every(
        (g) => g.state !== "approved" || g.seats.filter((s) => approvers(flow).has(s.memberId)).length >= g.required,
      ),
    );
  });

  test("an approved flow is one whose groups are all approved, and a rejected one has a rejected group", () => {
    always(
      (flow) =>
        (flow.state === "approved") === flow.groups.every((g) => g.state === "approved") &&
        (flow.state === "rejected") === flow.groups.some((g) => g.state === "rejected"),
    );
  });

  test("nobody is asked or has answered in two places", () => {
    always((flow) => {
      const places = flow.groups.flatMap((g) => g.seats).filter(({ state }) => state !== "skipped");
      return new Set(places.map(({ memberId }) => memberId)).size === places.length;
    });
  });

  test("in a sequential flow only the first unresolved group is due", () => {
    always((flow) => {
      if (!flow.sequential || flow.state !== "pending") return true;
      const open = flow.groups.filter((g) => g.state === "due" || g.state === "waiting");
      return open.every((g, at) => (g.state === "due") === (at === 0));
    });
  });

  test("a pending flow always has somebody to wait for", () => {
    always((flow) => flow.state !== "pending" || dueMembers(flow).length > 0);
  });

  test("if everybody asked approves, the request is approved", () => {
    fc.assert(
      fc.property(story, ({ groups, sequential }) => {
        let [flow] = tell({ groups, sequential, acts: [] });
        for (let turn = 0; flow && flow.state === "pending" && turn < 50; turn += 1)
          flow = says(flow, dueMembers(flow)[0] ?? "nobody", "approved");
        return flow === undefined || flow.state === "approved";
      }),
    );
  });
});
