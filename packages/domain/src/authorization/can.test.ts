import { describe, expect, test } from "vitest";
import { can, couldEver } from "./can.js";
import { ACTIONS, cell, ROLES } from "./matrix.js";

describe("the table", () => {
  test.each(ACTIONS)("%s names every role", (action) => {
    expect(ROLES.map((role) => cell(action, role))).toHaveLength(ROLES.length);
    expect(ROLES.every((role) => /^[YJOBST-]$/.test(cell(action, role)))).toBe(true);
  });
});

describe("a recruiter", () => {
  const recruiter = { kind: "member", role: "recruiter" } as const;

  test("moves applications of requisitions they are assigned to, and of no other", () => {
    expect(can(recruiter, "application.move", { teamRoles: ["recruiter"] })).toBe(true);
    expect(can(recruiter, "application.move")).toBe(false);
  });

  test("does not learn of a confidential requisition they are not assigned to", () => {
    expect(can(recruiter, "requisition.read")).toBe(true);
    expect(can(recruiter, "requisition.read", { confidential: true })).toBe(false);
    expect(can(recruiter, "requisition.read", { confidential: true, teamRoles: ["recruiter"] })).toBe(true);
  });

  test("never answers an approval they are not named in", () => {
    expect(can(recruiter, "approval.answer", { teamRoles: ["recruiter"], own: false })).toBe(false);
  });
});

describe("a member without an organization role", () => {
  const member = { kind: "member", role: "member" } as const;

  test("who is booked for an interview gets that interview and nothing else", () => {
    const booked = { own: true };
    expect(can(member, "kit.read", booked)).toBe(true);
    expect(can(member, "document.read", booked)).toBe(true);
    expect(can(member, "scorecard.submit", booked)).toBe(true);
    expect(can(member, "application.move", booked)).toBe(false);
    expect(can(member, "candidate.contact.read", booked)).toBe(false);
    expect(can(member, "requisition.read", booked)).toBe(false);
  });

  test("who is hiring manager decides, but does not publish", () => {
    const manager = { teamRoles: ["hiring_manager"] } as const;
    expect(can(member, "debrief.decide", manager)).toBe(true);
    expect(can(member, "posting.publish", manager)).toBe(false);
  });

  test("who is an approver answers their own request only", () => {
    expect(can(member, "approval.answer", { approver: true, own: true })).toBe(true);
    expect(can(member, "approval.answer", { approver: true, own: false })).toBe(false);
  });
});

test("nobody sees their own file, not even an administrator", () => {
  expect(can({ kind: "member", role: "admin" }, "application.read", { aboutSelf: true })).toBe(false);
});

test("a candidate reads their own application and no other", () => {
  expect(can({ kind: "candidate" }, "application.read", { own: true })).toBe(true);
  expect(can({ kind: "candidate" }, "application.read")).toBe(false);
  expect(couldEver({ kind: "candidate" }, "scorecard.read")).toBe(false);
});

test("a kit link opens one kit and its scorecard", () => {
  expect(can({ kind: "kit" }, "kit.read", { own: true })).toBe(true);
  expect(can({ kind: "kit" }, "kit.read")).toBe(false);
  expect(couldEver({ kind: "kit" }, "application.read")).toBe(false);
});
