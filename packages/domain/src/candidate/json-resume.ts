import { z } from "zod";
import { parseInput, type InvalidInput } from "../shared/invalid-input.js";
import { refuse, type Result } from "../shared/result.js";
import { readableLink, type ResumeFields } from "./resume-fields.js";

const text = z.string().max(20_000).optional();
const texts = z.array(z.string().max(20_000)).max(500).optional();
const date = z
  .string()
  .regex(
    /^(?:[12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/,
    "Dates are written as 2027, 2027-03 or 2027-03-01.",
  )
  .optional();
const section = <S extends z.ZodRawShape>(shape: S) => z.array(z.looseObject(shape)).max(500).optional();

/**
 * JSON Resume 1.0.0: the sections and types of the public schema, further fields allowed. `image` is checked like the
 * rest and never read: a photo has no place in a decision.
 */
export const jsonResume = z.looseObject({
  $schema: text,
  basics: z
    .looseObject({
      name: text,
      label: text,
      image: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z
        .looseObject({ address: text, postalCode: text, city: text, countryCode: text, region: text })
        .optional(),
      profiles: section({ network: text, username: text, url: text }),
    })
    .optional(),
  work: section({
    name: text,
    location: text,
    description: text,
    position: text,
    url: text,
    startDate: date,
    endDate: date,
    summary: text,
    highlights: texts,
  }),
  volunteer: section({
    organization: text,
    position: text,
    url: text,
    startDate: date,
    endDate: date,
    summary: text,
    highlights: texts,
  }),
  education: section({
    institution: text,
    url: text,
    area: text,
    studyType: text,
    startDate: date,
    endDate: date,
    score: text,
    courses: texts,
  }),
  awards: section({ title: text, date, awarder: text, summary: text }),
  certificates: section({ name: text, date, url: text, issuer: text }),
  publications: section({ name: text, publisher: text, releaseDate: date, url: text, summary: text }),
  skills: section({ name: text, level: text, keywords: texts }),
  languages: section({ language: text, fluency: text }),
  interests: section({ name: text, keywords: texts }),
  references: section({ name: text, reference: text }),
  projects: section({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    startDate: date,
    endDate: date,
    url: text,
    roles: texts,
    entity: text,
    type: text,
  }),
  meta: z.looseObject({ canonical: text, version: text, lastModified: text }).optional(),
});
export type JsonResume = z.output<typeof jsonResume>;

const SECTIONS = Object.keys(jsonResume.shape);

/** The file is JSON, but not a résumé in JSON Resume's shape. */
export interface NotAResume {
  readonly type: "NotAResume";
}

/** Reads a parsed JSON file as a JSON Resume. Something else that happens to be JSON is refused, not guessed at. */
export function readJsonResume(parsed: unknown): Result<JsonResume, InvalidInput | NotAResume> {
  const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
  if (!isObject || !Object.keys(parsed).some((key) => SECTIONS.includes(key))) return refuse({ type: "NotAResume" });
  return parseInput(jsonResume, parsed);
}

/** Contact fields of a JSON Resume; the candidate confirms each. */
export function fieldsOfJsonResume({ basics }: JsonResume): ResumeFields {
  const profiles = basics?.profiles?.map(({ url }) => url) ?? [];
  const website = typeof basics?.["website"] === "string" ? basics["website"] : undefined;
  const links = [basics?.url, website, ...profiles].flatMap((link) => (link ? (readableLink(link) ?? []) : []));
  return {
    name: blankToNull(basics?.name),
    email: blankToNull(basics?.email)?.toLowerCase() ?? null,
    phone: blankToNull(basics?.phone),
    headline: blankToNull(basics?.label),
    links: [...new Set(links)].slice(0, 10),
  };
}

const blankToNull = (value: string | undefined): string | null => (value?.trim() ? value.trim() : null);

/** A JSON Resume as plain text for readers and search, section by section; no image, no contact beyond the head. */
export function jsonResumeAsText(resume: JsonResume): string {
  const { basics } = resume;
  const place = [basics?.location?.city, basics?.location?.region, basics?.location?.countryCode];
  const head = [
    basics?.name,
    basics?.label,
    basics?.email,
    basics?.phone,
    basics?.url,
    joined(place, ", "),
    basics?.summary,
  ];
  return [
    joined(head, "\n"),
    part("Work", resume.work, (job) => [
      joined([job.position, job.name, job.location], ", "),
      span(job),
      job.summary,
      ...(job.highlights ?? []),
    ]),
    part("Projects", resume.projects, (project) => [
      project.name,
      span(project),
      project.description,
      ...(project.highlights ?? []),
    ]),
    part("Skills", resume.skills, (skill) => [
      joined([joined([skill.name, skill.level], ", "), joined(skill.keywords ?? [], ", ")], ": "),
    ]),
    part("Education", resume.education, (school) => [
      joined([school.studyType, school.area, school.institution], ", "),
      span(school),
    ]),
    part("Certificates", resume.certificates, (paper) => [joined([paper.name, paper.issuer, paper.date], ", ")]),
    part("Publications", resume.publications, (work) => [
      joined([work.name, work.publisher, work.releaseDate], ", "),
      work.summary,
    ]),
    part("Awards", resume.awards, (award) => [joined([award.title, award.awarder, award.date], ", "), award.summary]),
    part("Volunteering", resume.volunteer, (role) => [
      joined([role.position, role.organization], ", "),
      span(role),
      role.summary,
      ...(role.highlights ?? []),
    ]),
    part("Languages", resume.languages, (spoken) => [joined([spoken.language, spoken.fluency], ", ")]),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

type Line = string | undefined;

const joined = (parts: readonly Line[], between: string): string => parts.filter((text) => text?.trim()).join(between);
const span = ({ startDate, endDate }: { readonly startDate?: Line; readonly endDate?: Line }): string =>
  startDate ? `${startDate} to ${endDate ?? "now"}` : "";

function part<T>(heading: string, entries: readonly T[] | undefined, lines: (entry: T) => readonly Line[]): string {
  const written = (entries ?? []).map((entry) => joined(lines(entry), "\n")).filter((entry) => entry !== "");
  return written.length === 0 ? "" : [heading, ...written].join("\n");
}
