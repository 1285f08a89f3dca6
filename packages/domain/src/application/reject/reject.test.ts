import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseInput } from "../../shared/invalid-input.js";
import { HOUR } from "../../shared/instant.js";
import { APPLICATION_STATUSES } from "../application-status.js";
import { fittingMail, reject, rejectionDraft, type RejectionDraft } from "./reject.js";
import { REJECTION_REASON_IDS } from "../../framework/rejection-reason.js";
import { vaguePhrase } from "./vague-phrase.js";

const now = Date.parse("2027-02-01T10:00:00Z");
const inReview = { status: "active", stageType: "review", offerSent: false } as const;
const inInterviews = { ...inReview, stageType: "interview" } as const;
const draft = (rest: Partial<RejectionDraft> = {}): RejectionDraft => ({
  reason: "RJ-FRAME-PERMIT",
  competencies: [],
  note: "",
  mail: { template: "EM-REJECT-REVIEW", delayHours: 24 },
  ...rest,
});

describe("a recruiter who rejects an application", () => {
  test("has the mail wait a day, so that it can still be stopped", () => {
    expect(reject(inReview, draft(), now)).toEqual({
      ok: true,
      value: {
        status: "rejected",
        reason: "RJ-FRAME-PERMIT",
        competencies: [],
        note: "",
        mail: { template: "EM-REJECT-REVIEW", sendAt: now + 24 * HOUR },
      },
    });
  });

  test("may tell the candidate in person and send no mail", () => {
    expect(reject(inReview, draft({ mail: null }), now)).toMatchObject({ ok: true, value: { mail: null } });
  });

  test("may reject one who is on hold", () => {
    expect(reject({ ...inReview, status: "on_hold" }, draft(), now).ok).toBe(true);
  });

  test("cannot while an offer is with the candidate", () => {
    expect(reject({ ...inReview, offerSent: true }, draft(), now)).toEqual({
      ok: false,
      refusal: { type: "OfferOutstanding" },
    });
  });

  test.each(APPLICATION_STATUSES.filter((status) => status !== "active" && status !== "on_hold"))(
    "cannot when it is %s",
    (status) => {
      expect(reject({ ...inReview, status }, draft(), now)).toMatchObject({
        ok: false,
        refusal: { type: "TransitionRefused", status },
      });
    },
  );
});

describe("what a reason needs", () => {
  test.each(["RJ-COMP-BELOW", "RJ-COMP-EVIDENCE", "RJ-COMP-STRONGER"] as const)(
    "%s names the competencies it is about",
    (reason) => {
      expect(reject(inReview, draft({ reason }), now)).toMatchObject({
        ok: false,
        refusal: { issues: [{ path: "competencies" }] },
      });
      expect(reject(inReview, draft({ reason, competencies: ["TL-ARCH"] }), now).ok).toBe(true);
    },
  );

  test.each(["RJ-CONDUCT-FALSE", "RJ-CONDUCT-RESPECT", "RJ-CONDUCT-NOSHOW"] as const)(
    "%s says what happened",
    (reason) => {
      expect(reject(inReview, draft({ reason }), now)).toMatchObject({
        ok: false,
        refusal: { issues: [{ path: "note" }] },
      });
    },
  );

  test("after a conversation, a reason about the person says what it rests on", () => {
    const wantsToManage = draft({ reason: "RJ-ROLE-MANAGEMENT" });
    expect(reject(inReview, wantsToManage, now).ok).toBe(true);
    expect(reject(inInterviews, wantsToManage, now)).toMatchObject({
      ok: false,
      refusal: { issues: [{ path: "note" }] },
    });
    expect(
      reject(inInterviews, draft({ ...wantsToManage, note: "Asked twice for reports of their own." }), now).ok,
    ).toBe(true);
  });

  test("a phrase that shows nothing is sent back", () => {
    expect(reject(inReview, draft({ note: "Just not a culture fit, sorry." }), now)).toEqual({
      ok: false,
      refusal: {
        type: "InvalidInput",
        issues: [{ path: "note", message: "“culture fit” is no evidence. Name what was seen, and the competency." }],
      },
    });
  });
});

test.each([
  ["Overqualified, I think", "Overqualified"],
  ["gut feeling says no", "gut feeling"],
  ["there is a gap in their CV in 2019", "gap in their CV"],
  ["Simply too old for the team", "too old"],
  ["Their outfit of tools did not fit the question", undefined],
  ["Explained the outage in detail", undefined],
])("of “%s” the vague part is %s", (text, found) => {
  expect(vaguePhrase(text)).toBe(found);
});

describe("the form", () => {
  test("refuses a reason that is not one", () => {
    expect(parseInput(rejectionDraft, draft({ reason: "RJ-VIBES" as "RJ-FRAME-PAY" }))).toMatchObject({
      ok: false,
      refusal: { issues: [{ path: "reason", message: "Choose a reason." }] },
    });
  });

  test.each([-1, 1.5, 241, Number.NaN])("refuses a mail that waits %s hours", (delayHours) => {
    expect(parseInput(rejectionDraft, draft({ mail: { template: "EM-REJECT-LOOP", delayHours } })).ok).toBe(false);
  });
});

test("the letter fits how far the candidate came", () => {
  expect(fittingMail("review")).toBe("EM-REJECT-REVIEW");
  expect(fittingMail("screen")).toBe("EM-REJECT-LOOP");
  expect(fittingMail("debrief")).toBe("EM-REJECT-LOOP");
});

test("a rejection is never mailed before now nor later than ten days", () => {
  fc.assert(
    fc.property(fc.constantFrom(...REJECTION_REASON_IDS), fc.integer({ min: 0, max: 240 }), (reason, delayHours) => {
      const rejected = reject(
        inInterviews,
        draft({
          reason,
          competencies: ["TL-OPS"],
          note: "Seen twice.",
          mail: { template: "EM-REJECT-LOOP", delayHours },
        }),
        now,
      );
      expect(rejected.ok).toBe(true);
      if (!rejected.ok) return;
      expect(rejected.value.mail?.sendAt).toBeGreaterThanOrEqual(now);
      expect(rejected.value.mail?.sendAt).toBeLessThanOrEqual(now + 240 * HOUR);
    }),
  );
});
