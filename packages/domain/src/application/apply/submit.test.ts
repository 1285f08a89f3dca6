import { describe, expect, test } from "vitest";
import { admit, comparableLink, matchCandidate, openForApplications, type KnownPerson } from "./submit.js";

const priya: KnownPerson = {
  candidateId: "priya",
  name: "Priya Raman",
  emails: ["priya@raman.example", "p.raman@firm.example"],
  phones: ["+4721000000"],
  links: ["https://github.com/praman"],
};
const applying = { name: "Priya Raman", emails: ["new@raman.example"], phones: [], links: [] };

describe("somebody applies", () => {
  test("with any address we know: the same person", () => {
    expect(matchCandidate({ ...applying, name: "P.", emails: ["p.raman@firm.example"] }, [priya])).toEqual({
      kind: "same",
      candidateId: "priya",
      by: "email",
    });
  });

  test("with a known phone and name: perhaps the same, for a member to confirm", () => {
    expect(matchCandidate({ ...applying, phones: ["+4721000000"] }, [priya])).toMatchObject({
      kind: "perhaps",
      by: "phone",
    });
  });

  test("with a known link, however it is written", () => {
    expect(matchCandidate({ ...applying, links: ["http://www.GitHub.com/praman/"] }, [priya])).toMatchObject({
      kind: "perhaps",
      by: "link",
    });
  });

  test("with a known phone but another name: a new person, families share telephones", () => {
    expect(matchCandidate({ ...applying, name: "Arjun Raman", phones: ["+4721000000"] }, [priya])).toEqual({
      kind: "new",
    });
  });

  test("an address beats a phone that belongs to somebody else", () => {
    const other: KnownPerson = { ...priya, candidateId: "other", emails: ["other@raman.example"] };
    const known = [other, { ...priya, phones: [] }];
    expect(
      matchCandidate({ ...applying, emails: ["priya@raman.example"], phones: ["+4721000000"] }, known),
    ).toMatchObject({
      kind: "same",
      candidateId: "priya",
    });
  });
});

test("only a published posting takes applications", () => {
  expect(openForApplications({ state: "published" })).toEqual({ ok: true, value: true });
  for (const state of ["draft", "scheduled", "unpublished", "closed"] as const)
    expect(openForApplications({ state })).toEqual({ ok: false, refusal: { type: "PostingClosed" } });
});

test("who is already active here confirms the change by mail", () => {
  expect([admit(false), admit(true)]).toEqual(["apply", "confirm_by_mail"]);
});

test("links are compared without scheme, www and trailing slash", () => {
  expect(comparableLink("HTTPS://www.example.org/a/")).toBe("example.org/a");
});
