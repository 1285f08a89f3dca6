import type { Question } from "@leadline/domain/posting/form/application-form";
import type { PostingState } from "@leadline/domain/posting/posting-status";
import { EMPTY_POSTING_TEXT, type PostingText } from "@leadline/domain/posting/text/posting-text";
import { v7 as uuidv7 } from "uuid";
import { aPipeline, type Pipeline } from "#features/pipeline/pipeline.testing.js";
import type { World } from "#testing/world.js";
import { Posting } from "./posting.entity.js";

/** A posting with what it hangs on. */
export interface BuiltJob {
  readonly postingId: string;
  readonly ref: string;
  readonly pipeline: Pipeline;
}

export interface JobDetails {
  readonly pipeline: Pipeline;
  readonly state: PostingState;
  readonly title: string;
  readonly text: Partial<PostingText>;
  readonly questions: readonly Question[];
  readonly workplace: "onsite" | "hybrid" | "remote";
  readonly closesOn: string | null;
  readonly location: { readonly name: string; readonly city: string; readonly country: string; readonly zone: string };
  readonly department: string;
}

/** A question of a form; mention only what the test is about. */
export const aQuestion = (about: Partial<Question> = {}): Question => ({
  key: "team",
  type: "long_text",
  label: "Which team did you guide, and what was yours to decide?",
  help: "",
  required: true,
  options: [],
  currency: "",
  ...about,
});

/** A text that can be published as it is. */
export const aPostingText = (about: Partial<PostingText> = {}): PostingText => ({
  ...EMPTY_POSTING_TEXT,
  summary: "Guide the team that pays two million people on time.",
  why: "Payroll runs once a month and must not fail.\n\nIn the next year it runs every day.",
  outcomes: ["Write production code every week."],
  needs: ["You have guided the technical work of a team."],
  process: {
    steps: [
      { title: "We read your application", minutes: null, text: "Within 4 working days.", preparation: "" },
      { title: "Pairing", minutes: 75, text: "We look at craft.", preparation: "Bring your own editor." },
    ],
    weeks: 4,
  },
  adjustments: { text: "Ask Ines.", email: "ines@example.com" },
  ...about,
});

/** A published job; mention only what the test is about. */
export async function aJob(world: World, about: Partial<JobDetails> = {}): Promise<BuiltJob> {
  const pipeline = about.pipeline ?? (await aPipeline(world, about.title ? { title: about.title } : {}));
  const postingId = uuidv7();
  const state = about.state ?? "published";
  return await world.inside(async (tx) => {
    const { name, city, country, zone } = about.location ?? {
      name: "Utrecht",
      city: "Utrecht",
      country: "NL",
      zone: "Europe/Amsterdam",
    };
    const [location] = await tx.query<{ id: string }>(
      `insert into location (organization_id, id, name, country, city, time_zone) values ($1,$2,$3,$4,$5,$6)
       on conflict (organization_id, name) do update set city = excluded.city returning id`,
      [tx.organizationId, uuidv7(), name, country, city, zone],
    );
    const [department] = await tx.query<{ id: string }>(
      `insert into department (organization_id, id, name) values ($1,$2,$3)
       on conflict (organization_id, name) do update set name = excluded.name returning id`,
      [tx.organizationId, uuidv7(), about.department ?? "Payroll"],
    );
    await tx.query("update requisition set location_id = $2, department_id = $3 where id = $1", [
      pipeline.requisitionId,
      location?.id,
      department?.id,
    ]);
    const ref = await tx.newRef("JOB");
    await tx.em.insert(Posting, {
      organizationId: tx.organizationId,
      id: postingId,
      ref,
      requisitionId: pipeline.requisitionId,
      audience: "public",
      language: "en",
      state,
      title: about.title ?? "Tech Lead, Payroll",
      body: aPostingText(about.text),
      locationId: location?.id ?? null,
      workplace: about.workplace ?? "hybrid",
      payMinMinor: 8_400_000,
      payMaxMinor: 10_200_000,
      payCurrency: "EUR",
      payInterval: "year",
      form: { questions: [...(about.questions ?? [])] },
      formVersion: 1,
      firstPublishedAt: state === "draft" ? null : tx.now,
      contentChangedAt: tx.now,
      closesOn: about.closesOn ?? null,
      version: 1,
      createdAt: tx.now,
    });
    return { postingId, ref, pipeline };
  });
}
