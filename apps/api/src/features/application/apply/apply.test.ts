import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";
import { deliver, lastMailTo, tokenIn } from "#features/message/message.testing.js";
import { aJob, aQuestion } from "#features/posting/posting.testing.js";
import { aForm, applicationsAt, apply } from "./apply.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

describe("somebody applies", () => {
  test("and is in the first stage, with answers, consent, résumé and a mail that says what comes next", async () => {
    const job = await aJob(world, { questions: [aQuestion()] });
    const answers = [{ key: "team", values: ["A team of six.\r\nThe roadmap was ours."] }];

    const form = aForm(job.ref, { answers, keepForOtherJobs: true });
    const { data } = await apply(world, form);
    await world.settle();

    expect(data.submitApplication).toEqual({
      __typename: "ApplicationReceived",
      greeting: "Priya",
      email: form.email,
      replyBy: "2026-11-30",
    });
    const [application] = await applicationsAt(world, job.postingId);
    expect(application).toMatchObject({
      name: "Priya Raman",
      status: "active",
      stage: "ST-APPLIED",
      answers: [{ key: "team", value: "A team of six.\r\nThe roadmap was ours." }],
    });
    expect((await activityOf(world)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(["application.submitted", "consent.given", "document.attached"]),
    );
    const kept = await world.inside((tx) =>
      tx.query(
        `select c.kind, c.text_version, c.locale, c.expires_at::date::text as until, d.extracted_text, d.text_state
         from consent c join document d on d.organization_id = c.organization_id and d.application_id = c.application_id
         where c.application_id = $1 order by c.kind`,
        [application?.id],
      ),
    );
    const resume = { extracted_text: form.resumeText, text_state: "ready" };
    expect(kept).toEqual([
      { kind: "processing", text_version: "1", locale: "en", until: null, ...resume },
      { kind: "retention", text_version: "1", locale: "en", until: "2027-11-24", ...resume },
    ]);
    const mail = await lastMailTo(world, form.email);
    expect(mail.subject).toBe("We have your application: Tech Lead, Payroll");
    expect(mail.text).toContain("Your answer: By Monday, 30 November 2026");
    expect(mail.replyTo).toMatchObject({ name: "Ines Okafor" });
  });

  test("and is shown with what the head of their résumé says they do, until somebody knows better", async () => {
    const [first, second] = [await aJob(world), await aJob(world)];
    const resume = (line: string) => `Priya Raman\n${line}\npriya@mail.example\n\nExperience\n2020 - now Trams`;
    const form = aForm(first.ref, { resumeText: resume("Tech Lead at Ravenna Trams") });
    await apply(world, form);
    await apply(world, { ...form, jobRef: second.ref, clientMutationId: aKey(), resumeText: resume("Juggler") });

    const known = await world.inside((tx) =>
      tx.query(
        `select c.current_title, c.current_employer from candidate c
         join candidate_email e on e.organization_id = c.organization_id and e.candidate_id = c.id where e.email = $1`,
        [form.email],
      ),
    );
    expect(known).toEqual([{ current_title: "Tech Lead", current_employer: "Ravenna Trams" }]);
  });

  test("in German, and is written to in German", async () => {
    const job = await aJob(world);
    const form = aForm(job.ref, { locale: "de" });
    await apply(world, form);
    await world.settle();

    const mail = await lastMailTo(world, form.email);

    expect(mail.subject).toBe("Ihre Bewerbung ist da: Tech Lead, Payroll");
    expect(mail.text).toContain("Bis Montag, 30. November 2026");
  });

  test("with a form that is not in order: every field is named at once, and nothing is kept", async () => {
    const job = await aJob(world, { questions: [aQuestion()] });

    const { data } = await apply(
      world,
      aForm(job.ref, { name: "", email: "priya", resumeText: "", noticeVersion: "99" }),
    );

    expect(data.submitApplication.issues.map(({ path }: { path: string }) => path)).toEqual([
      "name",
      "email",
      "resume",
      "answers.team",
    ]);
    expect(await applicationsAt(world, job.postingId)).toEqual([]);
  });

  test("without a résumé of any kind, and is told how to add one", async () => {
    const job = await aJob(world);

    const { data } = await apply(world, aForm(job.ref, { resumeText: " " }));

    expect(data.submitApplication.issues).toEqual([
      { path: "resume", message: "Attach your CV, or paste it as text." },
    ]);
  });

  test.each(["draft", "unpublished", "closed"] as const)(
    "for a job that is %s, and hears that it is closed",
    async (state) => {
      const job = await aJob(world, { state });

      const { data } = await apply(world, aForm(job.ref));

      expect(data.submitApplication.__typename).toBe("JobClosed");
      expect(await applicationsAt(world, job.postingId)).toEqual([]);
    },
  );

  test("with a file somebody else uploaded, and is not given it", async () => {
    const job = await aJob(world);
    const { data } = await apply(
      world,
      aForm(job.ref, { documentId: "01900000-0000-7000-8000-000000000000", resumeText: "" }),
    );

    expect(data.submitApplication.issues).toMatchObject([{ path: "resume" }]);
    expect(await applicationsAt(world, job.postingId)).toEqual([]);
  });
});

describe("sent twice", () => {
  test("with one key, there is one application and the same answer, also when both arrive at once", async () => {
    const job = await aJob(world);
    const form = aForm(job.ref);

    const answers = await Promise.all(Array.from({ length: 8 }, () => apply(world, form)));

    expect(new Set(answers.map(({ data }) => JSON.stringify(data.submitApplication)))).toHaveLength(1);
    expect(await applicationsAt(world, job.postingId)).toHaveLength(1);
  });

  test("with one key and other content, the second is refused and the first stays", async () => {
    const job = await aJob(world);
    const form = aForm(job.ref);
    await apply(world, form);

    const { data } = await apply(world, { ...form, name: "Somebody Else" });

    expect(data.submitApplication.__typename).toBe("KeyReused");
    expect(await applicationsAt(world, job.postingId)).toMatchObject([{ name: "Priya Raman" }]);
  });

  test("from two windows at once with two keys, there is one person and one application", async () => {
    const job = await aJob(world);
    const { email } = aForm(job.ref);

    const answers = await Promise.all([1, 2, 3, 4].map(() => apply(world, aForm(job.ref, { email }))));

    expect(new Set(answers.map(({ data }) => JSON.stringify(data.submitApplication)))).toHaveLength(1);
    expect(await applicationsAt(world, job.postingId)).toHaveLength(1);
  });

  test("again later: the same words on screen, nothing changed until the mailed link is followed", async () => {
    const job = await aJob(world, { questions: [aQuestion()] });
    const first = aForm(job.ref, { answers: [{ key: "team", values: ["First answer"] }] });
    const again = aForm(job.ref, {
      name: "An Impostor",
      email: first.email.toUpperCase(),
      answers: [{ key: "team", values: ["Second answer"] }],
    });
    const one = await apply(world, first);
    await world.settle();
    await deliver(world);
    const two = await apply(world, again);
    await world.settle();

    expect({ ...two.data.submitApplication, greeting: "", email: "" }).toEqual({
      ...one.data.submitApplication,
      greeting: "",
      email: "",
    });
    expect(await applicationsAt(world, job.postingId)).toMatchObject([
      { name: "Priya Raman", answers: [{ value: "First answer" }] },
    ]);

    const mail = await lastMailTo(world, first.email);
    expect(mail.subject).toContain("Please confirm");
    const confirm = () =>
      as(world, "public")(
        `mutation ($input: ConfirmApplicationInput!) { confirmApplication(input: $input) { __typename } }`,
        { input: { token: tokenIn(mail) } },
      );
    expect((await confirm()).data.confirmApplication.__typename).toBe("ApplicationConfirmed");
    expect((await confirm()).data.confirmApplication.__typename).toBe("LinkOver");
    expect(await applicationsAt(world, job.postingId)).toMatchObject([
      { name: "Priya Raman", answers: [{ value: "Second answer" }] },
    ]);
  });
});

describe("the person behind an application", () => {
  test("is the one we know by the address, also for another job, and keeps their name", async () => {
    const [one, other] = [await aJob(world), await aJob(world)];
    const form = aForm(one.ref);
    await apply(world, form);
    await apply(world, aForm(other.ref, { email: form.email, name: "P. Raman" }));

    const [first] = await applicationsAt(world, one.postingId);
    expect(await applicationsAt(world, other.postingId)).toMatchObject([
      { candidateId: first?.candidateId, name: "Priya Raman" },
    ]);
  });

  test("is a new one when only name and link are those of somebody known, and a member is told of the likeness", async () => {
    const [one, other] = [await aJob(world), await aJob(world)];
    const link = "https://github.com/praman-lookalike";
    await apply(world, aForm(one.ref, { link }));
    await apply(world, aForm(other.ref, { link: "http://www.github.com/praman-lookalike/" }));

    const [first] = await applicationsAt(world, one.postingId);
    const [second] = await applicationsAt(world, other.postingId);
    expect(second?.candidateId).not.toBe(first?.candidateId);
    expect(await activityOf(world)).toContainEqual(
      expect.objectContaining({
        type: "application.submitted",
        subjectId: second?.id,
        facts: expect.objectContaining({ perhapsSameAs: first?.candidateId }),
      }),
    );
  });

  test("of another employer with the same address stays unknown here", async () => {
    const elsewhere = await world.elsewhere();
    const [here, there] = [await aJob(world), await aJob(elsewhere)];
    const form = aForm(here.ref);
    await apply(world, form);
    await apply(elsewhere, aForm(there.ref, { email: form.email }));

    const [mine] = await applicationsAt(world, here.postingId);
    const [theirs] = await applicationsAt(elsewhere, there.postingId);
    expect(theirs?.candidateId).not.toBe(mine?.candidateId);
  });
});

describe("the candidate's own page", () => {
  const OPEN = `mutation ($input: OpenLinkInput!) { openLink(input: $input) { __typename ... on LinkOpened { applicationId isFresh } } }`;
  const MINE = `{ me { name greeting email isFresh } myApplications { id ref jobTitle state next replyBy appliedOn
    steps { label step on } contact { name } answers { question values } documents { fileName } viewerCan { withdraw } } }`;
  const ask = async (token: string, query: string, variables: object = {}) => {
    const opened = await as(world, "public")(OPEN, { input: { token } });
    const [cookie] = opened.cookies;
    if (!cookie) throw new Error("The link did not open.");
    const response = await world.app.inject({
      method: "POST",
      url: "/graphql/candidate",
      headers: { "leadline-organization": world.slug },
      cookies: { [cookie.name]: cookie.value },
      payload: { query, variables },
    });
    return response.json();
  };

  async function applied() {
    const job = await aJob(world);
    const form = aForm(job.ref);
    await apply(world, form);
    await world.settle();
    return { job, form, token: tokenIn(await lastMailTo(world, form.email)) };
  }

  test("opens by the status link as often as it is followed, and says where the application stands", async () => {
    const { token, form } = await applied();

    await ask(token, MINE);
    const { data } = await ask(token, MINE);

    expect(data.me).toEqual({ name: "Priya Raman", greeting: "Priya", email: form.email, isFresh: false });
    expect(data.myApplications).toMatchObject([
      {
        jobTitle: "Tech Lead, Payroll",
        state: "active",
        next: "we_read",
        replyBy: "2026-11-30",
        contact: { name: "Ines Okafor" },
        documents: [{ fileName: "CV.txt" }],
        viewerCan: { withdraw: true },
      },
    ]);
    expect(data.myApplications[0].steps.slice(0, 2)).toEqual([
      { label: "Received", step: "now", on: "2026-11-24" },
      { label: "In review", step: "ahead", on: null },
    ]);
  });

  test("is nobody else's: a made-up, foreign or mistyped link opens nothing", async () => {
    const { token } = await applied();
    const elsewhere = await world.elsewhere();

    for (const wrong of ["", "x", token.replace(/./, (first) => (first === "a" ? "b" : "a")), "a".repeat(43)]) {
      const { data, cookies } = await as(world, "public")(OPEN, { input: { token: wrong } });
      expect([data.openLink.__typename, cookies]).toEqual(["LinkOver", []]);
    }
    const there = await as(elsewhere, "public")(OPEN, { input: { token } });
    expect(there.data.openLink.__typename).toBe("LinkOver");
  });

  test("does not tell of a rejection before its letter has left", async () => {
    const { token, job } = await applied();
    const [application] = await applicationsAt(world, job.postingId);
    await world.inside(async (tx) => {
      await tx.query(
        `update application set status = 'rejected', last_stage_id = stage_id, stage_id = null, rejected_at = $2 where id = $1`,
        [application?.id, tx.now],
      );
      await tx.query(
        `insert into message (organization_id, id, template, application_id, candidate_id, to_address, locale, subject,
           body_text, body_html, state, send_at, created_at)
         values ($1,$2,'application.rejected',$3,$4,'x@example.com','en','','','','queued',$5,$5)`,
        [tx.organizationId, tx.newId(), application?.id, application?.candidateId, tx.now],
      );
    });

    expect((await ask(token, MINE)).data.myApplications).toMatchObject([{ state: "active", next: "we_read" }]);
    await world.inside((tx) =>
      tx.query(`update message set state = 'sent' where application_id = $1`, [application?.id]),
    );
    expect((await ask(token, MINE)).data.myApplications).toMatchObject([{ state: "rejected", next: "nothing" }]);
  });

  test("lets them withdraw, once", async () => {
    const { token } = await applied();
    const { data } = await ask(token, MINE);
    const input = {
      clientMutationId: "withdraw-1234",
      applicationId: data.myApplications[0].id,
      reason: "WD-OTHER-OFFER",
    };
    const WITHDRAW = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { __typename
      ... on ApplicationWithdrawn { application { state viewerCan { withdraw } } } } }`;

    const first = await ask(token, WITHDRAW, { input });
    const again = await ask(token, WITHDRAW, { input: { ...input, clientMutationId: "withdraw-5678" } });

    expect(first.data.withdrawApplication).toEqual({
      __typename: "ApplicationWithdrawn",
      application: { state: "withdrawn", viewerCan: { withdraw: false } },
    });
    expect(again.data.withdrawApplication.__typename).toBe("ApplicationEnded");
  });

  test("ends 90 days after the application has ended", async () => {
    const { token, job } = await applied();
    const closed = (days: number) =>
      world.inside((tx) =>
        tx.query(
          `update application set status = 'withdrawn', last_stage_id = coalesce(stage_id, last_stage_id), stage_id = null,
             withdrawn_at = $2::timestamptz - make_interval(days => $3) where posting_id = $1`,
          [job.postingId, tx.now, days],
        ),
      );

    await closed(89);
    expect((await as(world, "public")(OPEN, { input: { token } })).data.openLink.__typename).toBe("LinkOpened");
    await closed(91);
    expect((await as(world, "public")(OPEN, { input: { token } })).data.openLink.__typename).toBe("LinkOver");
  });

  test("a fresh link by mail works once and within ten minutes, and an unknown address gets the same answer", async () => {
    const { form } = await applied();
    const ASK = `mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename } }`;
    const known = await as(world, "public")(ASK, { input: { email: form.email } });
    const unknown = await as(world, "public")(ASK, { input: { email: "nobody@example.com" } });
    expect(known.data).toEqual(unknown.data);

    const token = tokenIn(await lastMailTo(world, form.email));
    const opened = await as(world, "public")(OPEN, { input: { token } });
    expect(opened.data.openLink).toMatchObject({ __typename: "LinkOpened", isFresh: true });
    expect((await as(world, "public")(OPEN, { input: { token } })).data.openLink.__typename).toBe("LinkOver");

    await as(world, "public")(ASK, { input: { email: form.email } });
    const late = tokenIn(await lastMailTo(world, form.email));
    world.services.pass(11);
    expect((await as(world, "public")(OPEN, { input: { token: late } })).data.openLink.__typename).toBe("LinkOver");
    await deliver(world);
  });
});
