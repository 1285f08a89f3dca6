import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { can, couldEver, ORGANIZATION_ROLES, TEAM_ROLES, type Asker, type Relation, type TeamRole } from "./can.js";
import { ACTIONS, cell, type Action, type Role } from "./matrix.js";

const relation: fc.Arbitrary<Relation> = fc.record(
  {
    teamRoles: fc.subarray([...TEAM_ROLES]),
    approver: fc.boolean(),
    own: fc.boolean(),
    confidential: fc.boolean(),
    aboutSelf: fc.boolean(),
  },
  { requiredKeys: [] },
);
const action = fc.constantFrom(...ACTIONS);
const member = fc.constantFrom(...ORGANIZATION_ROLES).map((role): Asker => ({ kind: "member", role }));
const THOUSAND = { numRuns: 1000 };
const letters = (asked: Action, roles: readonly Role[]) => roles.map((role) => cell(asked, role));

/** The column in which each part in a requisition acts. */
const COLUMN: Readonly<Record<TeamRole, Role>> = {
  hiring_manager: "hiring_manager",
  recruiter: "recruiter",
  coordinator: "coordinator",
  sourcer: "coordinator",
  interviewer: "interviewer",
};

describe("whoever asks, whatever the object", () => {
  test("nobody sees their own file from inside", () => {
    fc.assert(
      fc.property(member, action, relation, (asker, asked, stands) => {
        expect(can(asker, asked, { ...stands, aboutSelf: true })).toBe(false);
      }),
      THOUSAND,
    );
  });

  test("the public gets exactly what its column lists, and a candidate nothing but their own", () => {
    fc.assert(
      fc.property(action, relation, (asked, stands) => {
        expect(can({ kind: "public" }, asked, stands)).toBe(cell(asked, "public") !== "-");
        const letter = cell(asked, "candidate");
        expect(can({ kind: "candidate" }, asked, stands)).toBe(
          letter === "Y" || (letter === "O" && stands.own === true),
        );
        expect(can({ kind: "system" }, asked, stands)).toBe(true);
      }),
      THOUSAND,
    );
  });

  test("a kit link gets its own kit and what belongs to it, nothing of another", () => {
    const opened = ACTIONS.filter((asked) => can({ kind: "kit" }, asked, { own: true }));
    expect(opened.toSorted()).toEqual([
      "document.read",
      "interview.read",
      "interview.respond",
      "kit.read",
      "organization.read",
      "scorecard.amend",
      "scorecard.submit",
      "session.open",
      "viewer.read",
    ]);
    expect(ACTIONS.filter((asked) => can({ kind: "kit" }, asked, { own: false, teamRoles: TEAM_ROLES }))).toEqual([]);
  });

  test("a member without any part gets no action that the interviewer's column does not list", () => {
    for (const asked of ACTIONS.filter((one) => one !== "requisition.create")) {
      const letter = cell(asked, "interviewer");
      expect(can({ kind: "member", role: "member" }, asked)).toBe(letter === "Y");
      expect(can({ kind: "member", role: "member" }, asked, { own: true })).toBe(letter === "Y" || letter === "O");
    }
  });

  test.each(["admin", "recruiter", "coordinator"] as const)("an unassigned %s gets exactly their column", (role) => {
    for (const asked of ACTIONS) {
      const own = cell(asked, role);
      const [interviewer] = letters(asked, ["interviewer"]);
      const expected = ["Y", "S"].includes(own) || interviewer === "Y";
      expect([asked, can({ kind: "member", role }, asked)]).toEqual([asked, expected]);
      const hidden = can({ kind: "member", role }, asked, { confidential: true });
      expect([asked, hidden]).toEqual([asked, interviewer === "Y"]);
    }
  });

  test("an agency gets its column and what a part in the requisition gives, and not what every member sees", () => {
    for (const asked of ACTIONS) {
      expect([asked, can({ kind: "member", role: "agency" }, asked)]).toEqual([asked, cell(asked, "agency") === "Y"]);
      const owns = can({ kind: "member", role: "agency" }, asked, { own: true });
      expect([asked, owns]).toEqual([asked, ["Y", "O"].includes(cell(asked, "agency"))]);
    }
  });

  test.each(TEAM_ROLES)(
    "the %s of a requisition gets what their column gives there, also when it is confidential",
    (part) => {
      for (const asked of ACTIONS.filter((one) => one !== "requisition.create")) {
        const letter = cell(asked, COLUMN[part]);
        const [interviewer] = letters(asked, ["interviewer"]);
        for (const own of [false, true]) {
          const expected =
            ["Y", "S", "J", "B"].includes(letter) ||
            interviewer === "Y" ||
            (own && [letter, interviewer].includes("O"));
          const stands = { teamRoles: [part], own, confidential: true };
          expect([asked, own, can({ kind: "member", role: "member" }, asked, stands)]).toEqual([asked, own, expected]);
        }
      }
    },
  );

  test("an approver gets what the approver's column gives, on what they approve alone", () => {
    for (const asked of ACTIONS.filter((one) => one !== "requisition.create")) {
      const letter = cell(asked, "approver");
      const [interviewer] = letters(asked, ["interviewer"]);
      const expected = ["Y", "S", "J", "B"].includes(letter) || interviewer === "Y";
      const asker = { kind: "member", role: "member" } as const;
      expect([asked, can(asker, asked, { approver: true })]).toEqual([asked, expected]);
      expect([asked, can(asker, asked, { approver: false })]).toEqual([asked, interviewer === "Y"]);
    }
  });

  test.each(["admin", "recruiter", "coordinator", "agency"] as const)(
    "a %s with any part in a requisition acts there in their own column as well",
    (role) => {
      for (const part of TEAM_ROLES)
        for (const asked of ACTIONS) {
          const [own, there, interviewer] = letters(asked, [role, COLUMN[part], "interviewer"]);
          const granted = [own, there].some((letter) => letter !== undefined && ["Y", "S", "J", "B"].includes(letter));
          const expected = granted || (role !== "agency" && interviewer === "Y");
          const stands = { teamRoles: [part], confidential: true };
          expect([asked, part, can({ kind: "member", role }, asked, stands)]).toEqual([asked, part, expected]);
        }
    },
  );

  test("a member could at some time do whatever any part, an approval or an object of their own gives", () => {
    const columns: readonly Role[] = ["hiring_manager", "recruiter", "coordinator", "interviewer", "approver"];
    for (const asked of ACTIONS) {
      const given = letters(asked, columns).some((letter) => ["Y", "S", "J", "B", "O"].includes(letter));
      expect([asked, couldEver({ kind: "member", role: "member" }, asked)]).toEqual([asked, given]);
    }
    expect(couldEver({ kind: "member", role: "member" }, "approval.answer")).toBe(true);
  });

  test("a member may write a requisition, because they will be its hiring manager; an agency may not", () => {
    expect(can({ kind: "member", role: "member" }, "requisition.create")).toBe(true);
    expect(can({ kind: "member", role: "agency" }, "requisition.create")).toBe(false);
    expect(can({ kind: "member", role: "coordinator" }, "requisition.create")).toBe(false);
  });

  test("more parts never take anything away, and a confidential requisition never adds anything", () => {
    fc.assert(
      fc.property(member, action, relation, fc.constantFrom(...TEAM_ROLES), (asker, asked, stands, part) => {
        if (!can(asker, asked, stands)) return;
        expect(can(asker, asked, { ...stands, teamRoles: [...(stands.teamRoles ?? []), part] })).toBe(true);
        expect(can(asker, asked, { ...stands, confidential: false })).toBe(true);
        expect(can(asker, asked, { ...stands, approver: true, own: true })).toBe(true);
      }),
      THOUSAND,
    );
  });

  test("what somebody may do to some object they could ever do, and what they never could is never allowed", () => {
    fc.assert(
      fc.property(member, action, relation, (asker, asked, stands) => {
        if (can(asker, asked, stands)) expect(couldEver(asker, asked)).toBe(true);
      }),
      THOUSAND,
    );
  });
});
