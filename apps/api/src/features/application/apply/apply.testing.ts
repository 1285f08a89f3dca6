import { aKey, as, type Answer, type World } from "#testing/world.js";

const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename
  ... on ApplicationReceived { greeting email replyBy } ... on Problem { message }
  ... on InvalidInput { issues { path message } } } }`;

/** A form as a candidate sends it; mention only what the test is about. */
export const aForm = (jobRef: string, about: object = {}) => ({
  clientMutationId: aKey(),
  jobRef,
  name: "Priya Raman",
  email: `priya-${aKey().slice(-12)}@example.com`,
  resumeText: "Led a team of six engineers at a tram company.",
  answers: [] as { key: string; values: string[] }[],
  noticeVersion: "1",
  locale: "en",
  ...about,
});

/** Sends a form from the careers site. */
export const apply = (world: World, form: ReturnType<typeof aForm>): Promise<Answer> =>
  as(world, "public")(SUBMIT, { input: form });

/** What the organization knows of applications, with the person behind each. */
export const applicationsAt = (world: World, postingId: string) =>
  world.inside((tx) =>
    tx.query<{
      id: string;
      candidateId: string;
      name: string;
      status: string;
      stage: string;
      answers: unknown[];
      replyDueAt: Date;
    }>(
      `select a.id, a.candidate_id as "candidateId", c.name, a.status, s.key as stage, a.answers, a.reply_due_at as "replyDueAt"
       from application a join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
       left join stage s on s.organization_id = a.organization_id and s.id = a.stage_id
       where a.organization_id = $1 and a.posting_id = $2 order by a.applied_at, a.id`,
      [tx.organizationId, postingId],
    ),
  );

/** What the organization keeps of whoever applied with an address. */
export async function applicationOf(
  world: World,
  email: string,
): Promise<{ name: string; answers: unknown[] } | undefined> {
  const rows = await world.inside((tx) =>
    tx.query<{ name: string; answers: unknown[] }>(
      `select c.name, a.answers from candidate_email e
       join candidate c on c.organization_id = e.organization_id and c.id = e.candidate_id
       join application a on a.organization_id = c.organization_id and a.candidate_id = c.id
       where e.organization_id = $1 and e.email = $2`,
      [tx.organizationId, email],
    ),
  );
  return rows[0];
}
