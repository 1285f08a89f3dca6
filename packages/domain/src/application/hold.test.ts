import { describe, expect, test } from "vitest";
import { hold, latestReview } from "./hold.js";

const monday = "2027-02-01";

describe("a hold", () => {
  test("names a day on which somebody looks again", () => {
    expect(hold({ status: "active" }, "2027-02-10", monday, [])).toEqual({
      ok: true,
      value: { status: "on_hold", reviewOn: "2027-02-10" },
    });
  });

  test("lasts fifteen business days at most, holidays not counted", () => {
    expect(latestReview(monday, [])).toBe("2027-02-22");
    expect(latestReview(monday, ["2027-02-08"])).toBe("2027-02-23");
    expect(hold({ status: "active" }, "2027-02-22", monday, []).ok).toBe(true);
    expect(hold({ status: "active" }, "2027-02-23", monday, [])).toMatchObject({
      ok: false,
      refusal: { issues: [{ path: "reviewOn" }] },
    });
  });

  test.each([monday, "2027-01-29"])("cannot be reviewed on %s, when it begins on 2027-02-01", (day) => {
    expect(hold({ status: "active" }, day, monday, []).ok).toBe(false);
  });

  test.each(["on_hold", "rejected", "withdrawn", "hired"] as const)("cannot begin for one that is %s", (status) => {
    expect(hold({ status }, "2027-02-10", monday, [])).toMatchObject({
      ok: false,
      refusal: { type: "TransitionRefused", command: "hold", status },
    });
  });
});
