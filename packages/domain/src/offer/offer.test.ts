import { describe, expect, test } from "vitest";
import { answerOffer } from "./answer-offer.js";
import { checkExpiry } from "./expiry.js";
import { checkOffer, isOutsideRange } from "./offer-draft.js";
import { holdsOpening, isKnownToCandidate, nextOfferState, OFFER_COMMANDS, OFFER_STATES } from "./offer-status.js";

const range = { minMinor: 80_000_00, maxMinor: 100_000_00, currency: "EUR", interval: "year" } as const;
const terms = {
  title: "Tech Lead, Ledger",
  levelId: null,
  baseMinor: 92_000_00,
  currency: "EUR",
  payInterval: "year",
  bonusPercent: null,
  equity: "",
  extras: "",
  startOn: "2027-02-01",
  outsideRangeReason: "",
};

describe("an offer version", () => {
  test.each([
    ["draft", "submit", "pending_approval"],
    ["draft", "skipApproval", "approved"],
    ["pending_approval", "approve", "approved"],
    ["pending_approval", "reject", "draft"],
    ["approved", "send", "sent"],
    ["sent", "view", "viewed"],
    ["sent", "accept", "accepted"],
    ["viewed", "accept", "accepted"],
    ["viewed", "decline", "declined"],
    ["viewed", "expire", "expired"],
    ["sent", "withdraw", "withdrawn"],
    ["declined", "revise", "deprecated"],
  ] as const)("%s, on %s, becomes %s", (state, command, next) => {
    expect(nextOfferState(state, command)).toEqual({ ok: true, value: next });
  });

  test("that was accepted is never changed again", () => {
    for (const command of OFFER_COMMANDS) expect(nextOfferState("accepted", command).ok).toBe(false);
  });

  test("that was never sent is never known to the candidate", () => {
    expect(OFFER_STATES.filter((state) => isKnownToCandidate(state))).toEqual([
      "sent",
      "viewed",
      "accepted",
      "declined",
      "expired",
    ]);
  });

  test("frees its opening when it ends without a yes", () => {
    expect(OFFER_STATES.filter((state) => !holdsOpening(state))).toEqual([
      "declined",
      "expired",
      "withdrawn",
      "deprecated",
    ]);
  });
});

describe("terms", () => {
  test("inside the range are accepted as they are", () => {
    expect(checkOffer(terms, range, "2026-11-24")).toEqual({ ok: true, value: terms });
  });

  test.each([
    ["an amount above the range without a reason", { baseMinor: 101_000_00 }, "outsideRangeReason"],
    ["an amount below the range without a reason", { baseMinor: 79_999_99 }, "outsideRangeReason"],
    ["another currency", { currency: "SEK" }, "currency"],
    ["another interval", { payInterval: "month" }, "payInterval"],
    ["a first day in the past", { startOn: "2026-11-24" }, "startOn"],
    ["no title", { title: "  " }, "title"],
    ["half a cent", { baseMinor: 92_000_00.5 }, "baseMinor"],
    ["a negative bonus", { bonusPercent: -1 }, "bonusPercent"],
  ])("with %s are refused at that field", (_what, change, path) => {
    expect(checkOffer({ ...terms, ...change }, range, "2026-11-24")).toMatchObject({
      ok: false,
      refusal: { type: "InvalidInput", issues: [{ path }] },
    });
  });

  test("outside the range with a reason are accepted, and are known to be outside", () => {
    const above = { ...terms, baseMinor: 104_000_00, outsideRangeReason: "Takes over on-call for two teams." };
    expect(checkOffer(above, range, "2026-11-24").ok).toBe(true);
    expect(isOutsideRange(above.baseMinor, range)).toBe(true);
    expect(isOutsideRange(terms.baseMinor, range)).toBe(false);
  });
});

test("an offer stands between two and sixty days", () => {
  const now = Date.UTC(2026, 10, 24);
  const day = 86_400_000;
  expect(checkExpiry(now + 2 * day, now).ok).toBe(true);
  expect(checkExpiry(now + 2 * day - 1, now).ok).toBe(false);
  expect(checkExpiry(now + 61 * day, now).ok).toBe(false);
  expect(checkExpiry(Number.NaN, now).ok).toBe(false);
});

describe("a candidate who answers", () => {
  const offer = { state: "viewed", expiresAtMs: 1000, candidateName: "Zoë van der Berg-Núñez" } as const;

  test.each(["Zoë van der Berg-Núñez", "zoe van der berg nunez", "  ZOË  van der  Berg-Nuñez "])(
    "accepts by typing their name as %j",
    (name) => {
      expect(answerOffer(offer, { name, accept: true, reason: "" }, 1000).ok).toBe(true);
    },
  );

  test("does not accept under another name, and is told which one stands there", () => {
    expect(answerOffer(offer, { name: "Zoe Berg", accept: true, reason: "" }, 1)).toMatchObject({
      ok: false,
      refusal: { issues: [{ path: "name" }] },
    });
  });

  test("declines without giving a reason", () => {
    expect(answerOffer(offer, { name: "Zoë", accept: false, reason: "" }, 1).ok).toBe(true);
  });

  test("is too late a millisecond after the last moment", () => {
    expect(answerOffer(offer, { name: "Zoë", accept: false, reason: "" }, 1001)).toEqual({
      ok: false,
      refusal: { type: "OfferExpired" },
    });
  });

  test("cannot answer twice", () => {
    expect(answerOffer({ ...offer, state: "accepted" }, { name: "Zoë", accept: false, reason: "" }, 1)).toEqual({
      ok: false,
      refusal: { type: "OfferNotOpen", state: "accepted" },
    });
  });
});
