import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descriptionHtml, jobPostingLd, jobPostingLdSchema, ldScript, type PublicJob } from "./job-posting-ld.js";
import { EMPTY_POSTING_TEXT } from "../text/posting-text.js";

const job: PublicJob = {
  ref: "JOB-7",
  title: "Tech Lead, Timetable",
  url: "https://jobs.tram.example/tramlinje/jobs/JOB-7-tech-lead-timetable",
  organization: { name: "Tramlinje", url: "https://jobs.tram.example/tramlinje/jobs" },
  workplace: "hybrid",
  location: { city: "Bergen", region: null, country: "NO" },
  pay: { minMinor: 95_000_000, maxMinor: 110_000_000, currency: "NOK", interval: "year" },
  text: { ...EMPTY_POSTING_TEXT, summary: "Keep the trams on time.", outcomes: ["Write code & <review> it."] },
  postedOn: "2026-11-24",
  closesOn: "2027-01-31",
};

describe("a hybrid job as structured data", () => {
  const ld = jobPostingLd(job, 2);

  test("is what search engines ask for", () => {
    expect(jobPostingLdSchema.parse(ld)).toEqual(ld);
  });

  test("names pay in whole units, place and closing date", () => {
    expect(ld).toMatchObject({
      baseSalary: { currency: "NOK", value: { minValue: 950_000, maxValue: 1_100_000, unitText: "YEAR" } },
      jobLocation: { address: { addressLocality: "Bergen", addressCountry: "NO" } },
      validThrough: "2027-01-31",
      directApply: true,
    });
  });
});

test("a remote job says where people may live instead of a place", () => {
  const ld = jobPostingLd({ ...job, workplace: "remote" }, 2);
  expect(jobPostingLdSchema.safeParse(ld).success).toBe(true);
  expect(ld).toMatchObject({ jobLocationType: "TELECOMMUTE", applicantLocationRequirements: { name: "NO" } });
  expect(ld).not.toHaveProperty("jobLocation");
});

test("without a closing date there is none", () => {
  expect(jobPostingLd({ ...job, closesOn: null }, 2)).not.toHaveProperty("validThrough");
});

test.each([
  ["no description", { description: "" }],
  ["a description that only repeats the title", { description: job.title }],
  ["neither a place nor a country", { jobLocation: undefined }],
  ["a date in another order", { datePosted: "24.11.2026" }],
])("the schema refuses %s", (_what, change) => {
  expect(jobPostingLdSchema.safeParse({ ...jobPostingLd(job, 2), ...change }).success).toBe(false);
});

test("the description has paragraphs and lists only, and markup in the text is just text", () => {
  expect(descriptionHtml(job.text)).toBe(
    "<p>Keep the trams on time.</p><ul><li>Write code &amp; &lt;review&gt; it.</li></ul>",
  );
});

test("nothing a person typed can end the script element, and the data reads back the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (title) => {
      const ld = jobPostingLd({ ...job, title: `</script><!--${title}` }, 2);
      const script = ldScript(ld);
      expect(script).not.toMatch(/[<>\u2028\u2029]/);
      expect(JSON.parse(script)).toEqual(ld);
    }),
  );
});
