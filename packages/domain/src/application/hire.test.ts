import { expect, test } from "vitest";
import { hire } from "./hire.js";

const ready = {
  application: { id: "a1", status: "active", stageType: "offer" },
  offer: { state: "accepted", startOn: "2027-02-01" },
  opening: { state: "open", reservedBy: "a1" },
  requisition: { state: "open" },
} as const;

test("an accepted offer in the offer stage fills the opening it reserved", () => {
  expect(hire(ready)).toEqual({ ok: true, value: { startOn: "2027-02-01" } });
});

test.each([
  ["a rejected application", { application: { ...ready.application, status: "rejected" } }, "ApplicationNotActive"],
  [
    "an application still in interviews",
    { application: { ...ready.application, stageType: "interview" } },
    "NotInOfferStage",
  ],
  ["an offer that was only sent", { offer: { state: "sent", startOn: "2027-02-01" } }, "OfferNotAccepted"],
  ["no offer at all", { offer: null }, "OfferNotAccepted"],
  ["an opening somebody else filled", { opening: { state: "filled", reservedBy: null } }, "OpeningNotFree"],
  ["an opening reserved for somebody else", { opening: { state: "open", reservedBy: "a2" } }, "OpeningNotFree"],
  ["a requisition on hold", { requisition: { state: "on_hold" } }, "RequisitionNotOpen"],
] as const)("%s is not hired, and the refusal says why", (_what, change, type) => {
  expect(hire({ ...ready, ...change })).toMatchObject({ ok: false, refusal: { type } });
});
