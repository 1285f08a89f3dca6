import { NOTICE_VERSION } from "@leadline/domain/privacy/privacy-notice";
import { ok } from "@leadline/domain/shared/result";
import type { CandidateActor } from "#core/actor.js";
import { readDocument } from "#features/document/text/read-document.js";
import { storeDocument } from "#features/document/upload/store-document.js";
import { submitApplication } from "#features/application/apply/submit-application.js";
import type { Story } from "../story.js";
import type { Company } from "./kestrel.js";
import type { Person } from "./people.js";

/** Somebody applies, with a résumé written as plain text; answers the application's id. */
export async function apply(
  story: Story,
  company: Company,
  person: Person,
  jobRef: string,
  minute: number,
): Promise<string> {
  const { organizationId } = company;
  const hour = 7 + (minute % 11);
  story.at(person.applied, `${String(hour).padStart(2, "0")}:${String((minute * 7) % 60).padStart(2, "0")}`);
  const visitor = { kind: "public", organizationId } as const;
  const stored = await storeDocument(
    story.services,
    visitor,
    { kind: "resume", name: "CV.txt", bytes: Buffer.from(resumeOf(person), "utf8") },
    async () => ok({ candidateId: null, applicationId: null }),
  );
  if (!stored.ok) throw new Error(`The CV of ${person.name} was refused.`);
  const { documentId } = stored.value;
  await readDocument(story.services, { organizationId, documentId });
  const questions = await story.look(company.people.owen, async (tx) => {
    const [row] = await tx.query<{
      form: {
        questions: readonly { key: string; type: string; required: boolean; options?: readonly { key: string }[] }[];
      };
    }>("select form from posting where organization_id = $1 and ref = $2", [organizationId, jobRef]);
    return row?.form.questions ?? [];
  });
  const answers = questions.map(({ key, type, options }) => ({ key, values: [answerTo(type, options, person)] }));
  await story.act(visitor, "application.submit", (tx) =>
    submitApplication(tx, {
      jobRef,
      applySession: null,
      pastedDocumentId: documentId,
      phone: null,
      answers,
      draft: {
        name: person.name,
        called: "",
        email: person.email,
        link: "",
        documentId: null,
        resumeText: resumeOf(person),
        noticeVersion: NOTICE_VERSION,
        locale: person.locale ?? "en",
        keepForOtherJobs: minute % 3 === 0,
      },
    }),
  );
  return await story.look(company.people.owen, async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      `select a.id from application a join candidate_email e on e.organization_id = a.organization_id and e.candidate_id = a.candidate_id
       where a.organization_id = $1 and e.email = $2 order by a.applied_at desc limit 1`,
      [organizationId, person.email],
    );
    if (!row) throw new Error(`The application of ${person.name} is not there.`);
    return row.id;
  });
}

/** Whoever applied, on their own page. */
export async function candidateOf(story: Story, company: Company, applicationId: string): Promise<CandidateActor> {
  const { organizationId, people } = company;
  const candidateId = await story.look(people.owen, async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      "select candidate_id as id from application where organization_id = $1 and id = $2",
      [tx.organizationId, applicationId],
    );
    return row?.id ?? "";
  });
  return { kind: "candidate", organizationId, candidateId, sessionId: candidateId, fresh: true };
}

function answerTo(type: string, options: readonly { readonly key: string }[] | undefined, person: Person): string {
  if (type === "single" || type === "multiple") return options?.[0]?.key ?? "";
  if (type === "yes_no") return "yes";
  if (type === "number") return String(person.years);
  if (type === "url") return "https://example.com/work";
  if (type === "date") return "2027-01-15";
  return (
    person.answer ??
    `I led a team of ${3 + (person.years % 4)} at ${person.employer}: I set the order of technical work and paired every week.`
  );
}

/** A résumé in plain words: enough to read, to search and to find skills in. */
function resumeOf({ name, email, title, employer, place, years, skills }: Person): string {
  const since = (back: number) => `${2026 - back}`;
  return `${name}
${title} at ${employer}
${email} | ${place}

PROFILE
${years} years of building software, the last ${Math.max(2, Math.round(years / 3))} of them leading a team while writing code every day.

EXPERIENCE
${since(Math.round(years / 3))} - today  ${title}, ${employer}
  Guides a team of ${3 + (years % 4)} engineers. Half of the time in code: reviews, spikes, the parts nobody else wants to touch.
  Cut the time from commit to production from days to under an hour; holds the on-call rota steady.
${since(Math.round((years * 2) / 3))} - ${since(Math.round(years / 3))}  Senior Engineer, ${place.split(",")[0]} Software House
  Took a monolith apart along its ownership lines, one seam at a time, while features went on.
${since(years)} - ${since(Math.round((years * 2) / 3))}  Engineer
  Learned the trade: tests first, small steps, production as the teacher.

SKILLS
${skills.join(", ")}

EDUCATION
BSc Computer Science
`;
}
