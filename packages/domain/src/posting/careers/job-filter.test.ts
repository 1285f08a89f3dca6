import { expect, test } from "vitest";
import { facetsOf, filterJobs, handsOnBand } from "./job-filter.js";

const payroll = { department: "Payroll", location: "Bergen", workplace: "hybrid", handsOnPercent: 50 };
const platform = { department: "Platform", location: "Porto", workplace: "remote", handsOnPercent: 65 };
const jobs = [payroll, platform];

test.each([
  [{}, jobs],
  [{ department: "", location: null }, jobs],
  [{ location: "Porto" }, [platform]],
  [{ workplace: "hybrid", handsOn: "40_to_60" }, [payroll]],
  [{ location: "Porto", handsOn: "under_40" }, []],
  [{ department: "Nowhere" }, []],
])("the filter %j leaves what it says", (filter, left) => {
  expect(filterJobs(jobs, filter)).toEqual(left);
});

test("a filter offers what there is, with how many", () => {
  expect(facetsOf([...jobs, { ...platform, location: null }])).toMatchObject({
    location: [
      { value: "Bergen", count: 1 },
      { value: "Porto", count: 1 },
    ],
    department: [
      { value: "Payroll", count: 1 },
      { value: "Platform", count: 2 },
    ],
  });
});

test("bands of the hands-on share touch without a gap", () => {
  expect([39, 40, 60, 61].map(handsOnBand)).toEqual(["under_40", "40_to_60", "40_to_60", "over_60"]);
});
