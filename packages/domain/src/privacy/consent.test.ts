import { expect, test } from "vitest";
import { consentsOfApplication } from "./consent.js";
import { isNoticeVersion, NOTICE_VERSION, privacyNotice } from "./privacy-notice.js";

const form = { noticeVersion: "1", locale: "de", keepForOtherJobs: false };

test("applying agrees to the processing of this application, and to nothing else", () => {
  expect(consentsOfApplication(form)).toEqual([
    { kind: "processing", textVersion: "1", locale: "de", expiresAfterMonths: null },
  ]);
});

test("a ticked box keeps the details for twelve months", () => {
  expect(consentsOfApplication({ ...form, keepForOtherJobs: true })).toContainEqual({
    kind: "retention",
    textVersion: "1",
    locale: "de",
    expiresAfterMonths: 12,
  });
});

test("the notice speaks the candidate's language, else English, and names who asks", () => {
  const names = { organization: "Tram$&linje", contact: "privacy@tram.example" };
  expect(privacyNotice("de-AT", names)).toMatchObject({ locale: "de", version: NOTICE_VERSION });
  expect(privacyNotice("nb", names)).toMatchObject({ locale: "en" });
  expect(privacyNotice("en", names)?.short).toContain("Tram$&linje uses what you send");
});

test("only versions that were shown exist", () => {
  expect([isNoticeVersion("1"), isNoticeVersion("99")]).toEqual([true, false]);
});
