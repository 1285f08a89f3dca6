import { z } from "zod";
import type { PayInterval, PayRange } from "../../shared/money.js";
import type { PostingText } from "../text/posting-text.js";

/** What the public may know of a published posting: the one source of page, structured data and feeds. */
export interface PublicJob {
  readonly ref: string;
  readonly title: string;
  readonly url: string;
  readonly organization: { readonly name: string; readonly url: string };
  readonly workplace: "onsite" | "hybrid" | "remote";
  readonly location: {
    readonly city: string | null;
    readonly region: string | null;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
  } | null;
  readonly pay: PayRange;
  readonly text: PostingText;
  /** ISO dates in the location's zone. */
  readonly postedOn: string;
  readonly closesOn: string | null;
}

const isoDate = z.iso.date();
const country = z.string().regex(/^[A-Z]{2}$/);

const place = z.object({
  "@type": z.literal("Place"),
  address: z.object({
    "@type": z.literal("PostalAddress"),
    addressLocality: z.string().min(1).optional(),
    addressRegion: z.string().min(1).optional(),
    addressCountry: country,
  }),
});

/** schema.org JobPosting as Google for Jobs reads it; a remote job names where people may live instead of a place. */
export const jobPostingLdSchema = z
  .object({
    "@context": z.literal("https://schema.org"),
    "@type": z.literal("JobPosting"),
    title: z.string().min(1),
    description: z.string().min(1),
    datePosted: isoDate,
    validThrough: isoDate.optional(),
    employmentType: z.enum([
      "FULL_TIME",
      "PART_TIME",
      "CONTRACTOR",
      "TEMPORARY",
      "INTERN",
      "VOLUNTEER",
      "PER_DIEM",
      "OTHER",
    ]),
    identifier: z.object({ "@type": z.literal("PropertyValue"), name: z.string().min(1), value: z.string().min(1) }),
    hiringOrganization: z.object({ "@type": z.literal("Organization"), name: z.string().min(1), sameAs: z.url() }),
    jobLocation: place.optional(),
    jobLocationType: z.literal("TELECOMMUTE").optional(),
    applicantLocationRequirements: z.object({ "@type": z.literal("Country"), name: country }).optional(),
    baseSalary: z.object({
      "@type": z.literal("MonetaryAmount"),
      currency: z.string().regex(/^[A-Z]{3}$/),
      value: z
        .object({
          "@type": z.literal("QuantitativeValue"),
          minValue: z.number().positive(),
          maxValue: z.number().positive(),
          unitText: z.enum(["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]),
        })
        .refine(({ minValue, maxValue }) => minValue <= maxValue),
    }),
    directApply: z.literal(true),
    url: z.url(),
  })
  .refine((job) => job.description !== job.title, "The description must say more than the title.")
  .refine(
    ({ jobLocation, jobLocationType, applicantLocationRequirements }) =>
      jobLocation !== undefined || (jobLocationType !== undefined && applicantLocationRequirements !== undefined),
    "A job has a place, or is remote and says where people may live.",
  );
export type JobPostingLd = z.output<typeof jobPostingLdSchema>;

const UNIT: Record<PayInterval, "YEAR" | "MONTH" | "DAY" | "HOUR"> = {
  year: "YEAR",
  month: "MONTH",
  day: "DAY",
  hour: "HOUR",
};

/** A public job as structured data. `fractionDigits` is how many minor digits the currency has: 2 for EUR, 0 for JPY. */
export function jobPostingLd(job: PublicJob, fractionDigits: number): JobPostingLd {
  const { location, pay } = job;
  const amount = (minor: number): number => minor / 10 ** fractionDigits;
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: job.title,
    description: descriptionHtml(job.text),
    datePosted: job.postedOn,
    ...(job.closesOn !== null && { validThrough: job.closesOn }),
    employmentType: "FULL_TIME",
    identifier: { "@type": "PropertyValue", name: job.organization.name, value: job.ref },
    hiringOrganization: { "@type": "Organization", name: job.organization.name, sameAs: job.organization.url },
    ...(location && job.workplace !== "remote" && { jobLocation: placeOf(location) }),
    ...(job.workplace === "remote" && {
      jobLocationType: "TELECOMMUTE" as const,
      ...(location && { applicantLocationRequirements: { "@type": "Country" as const, name: location.country } }),
    }),
    baseSalary: {
      "@type": "MonetaryAmount",
      currency: pay.currency,
      value: {
        "@type": "QuantitativeValue",
        minValue: amount(pay.minMinor),
        maxValue: amount(pay.maxMinor),
        unitText: UNIT[pay.interval],
      },
    },
    directApply: true,
    url: job.url,
  };
}

const placeOf = ({ city, region, country: inCountry }: NonNullable<PublicJob["location"]>): z.output<typeof place> => ({
  "@type": "Place",
  address: {
    "@type": "PostalAddress",
    ...(city && { addressLocality: city }),
    ...(region && { addressRegion: region }),
    addressCountry: inCountry,
  },
});

/** The text as the reduced HTML that search engines read: paragraphs and lists only, everything escaped. */
export function descriptionHtml(text: PostingText): string {
  const paragraphs = (...blocks: readonly string[]): string =>
    blocks
      .flatMap((block) => block.split(/\n{2,}/))
      .filter((block) => block.trim() !== "")
      .map((block) => `<p>${escapeHtml(block.trim()).replaceAll("\n", "<br>")}</p>`)
      .join("");
  const bullets = (items: readonly string[]): string =>
    items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
  return [
    paragraphs(text.summary, text.why, text.team.text, text.time.note),
    bullets(text.outcomes),
    bullets(text.needs),
    bullets(text.nice),
    bullets(text.process.steps.map(({ title, text: step }) => [title, step].filter(Boolean).join(": "))),
    bullets(text.offers),
    paragraphs(text.terms, text.adjustments.text, text.equalOpportunity),
  ].join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The structured data as the content of a script element: nothing in it can end the element. */
export const ldScript = (job: JobPostingLd): string =>
  JSON.stringify(job).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
