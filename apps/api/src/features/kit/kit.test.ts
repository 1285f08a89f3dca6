import { HOUR } from "@leadline/domain/shared/instant";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { KitActor, MemberActor } from "#core/actor.js";
import { newToken } from "#core/token.js";
import { aLoop } from "#features/interview/interview.testing.js";
import { aCompleteCard, aHeldInterview, handIn, saveCard, submitCard } from "#features/scorecard/scorecard.testing.js";
import { activityOf, as, aWorld, type Visitor, type World } from "#testing/world.js";

let world: World;
let ivy: MemberActor;
let bo: MemberActor;
beforeAll(async () => {
  world = await aWorld();
  ivy = await world.aMember("member", "Ivy Okafor");
  bo = await world.aMember("member", "Bo Lindgren");
});
afterAll(() => world.close());

const KIT = `query Kit($ref: String!) { kit(ref: $ref) {
  id interviewRef title purpose setting conduct agenda { minutes what } candidateName candidateZone requisitionTitle notes
  questions { questionId text probes anchors { rating text } competencies }
  competencies { competency name shortName mustHave anchors { rating text } }
  panel { memberName interviewTitle isThisInterview competencies } resume { id fileName text }
  scorecard { state version ratings { competency score evidence } } othersHidden
  viewerCan { save submit amend openDebrief } } }`;
const kitFor = async (visitor: Visitor, ref: string) => (await as(world, visitor)(KIT, { ref })).data.kit;
const kitActor = (member: MemberActor, interviewId: string): KitActor => ({
  kind: "kit",
  organizationId: member.organizationId,
  memberId: member.memberId,
  interviewId,
  sessionId: uuidv7(),
});

describe("the kit page", () => {
  test("has everything an interviewer needs, in one answer", async () => {
    const loop = await aLoop(world, { candidateName: "Amara Nwosu" });
    const mine = await aHeldInterview(world, [ivy.memberId], { loop });
    await aHeldInterview(world, [bo.memberId], { loop, hoursAgo: 4 });
    await world.inside((tx) =>
      tx.query(
        `insert into document (organization_id, id, kind, application_id, file_name, media_type, byte_size, sha256,
           storage_key, extracted_text, text_state, uploaded_at)
         values ($1,$2,'resume',$3,'nwosu.pdf','application/pdf',10,'\\x00',$5,'Twelve years of payments.','ready',$4)`,
        [tx.organizationId, uuidv7(), loop.applicationId, tx.now, `${tx.organizationId}/${uuidv7()}`],
      ),
    );

    const kit = await kitFor(ivy, mine.ref);

    expect(kit).toMatchObject({
      title: "Delivery planning, estimation and risk",
      candidateName: "Amara Nwosu",
      candidateZone: "Europe/Lisbon",
      requisitionTitle: "Tech Lead, Tidal data",
      resume: { fileName: "nwosu.pdf", text: "Twelve years of payments." },
      scorecard: { state: "NOT_STARTED", version: 1, ratings: [] },
      othersHidden: "OWES_OWN",
      viewerCan: { save: true, submit: true, amend: false },
    });
    expect(kit.questions).toHaveLength(4);
    expect(kit.questions[0].anchors.map(({ rating }: { rating: number }) => rating)).toEqual([1, 3, 5]);
    expect(kit.competencies.map(({ competency }: { competency: string }) => competency)).toEqual([
      "TL-PLAN",
      "TL-JUDG",
    ]);
    expect(kit.competencies[0].anchors).toHaveLength(5);
    expect(kit.agenda.reduce((sum: number, { minutes }: { minutes: number }) => sum + minutes, 0)).toBe(60);
    expect(kit.panel).toMatchObject([{ memberName: "Bo Lindgren", isThisInterview: false }]);
  });

  test("says what the plan left for the interviewer, and asks only what it chose", async () => {
    const interview = await aHeldInterview(world, [ivy.memberId]);
    await world.inside((tx) =>
      tx.query("update planned_interview set kit = $3 where organization_id = $1 and id = $2", [
        tx.organizationId,
        interview.plannedInterviewId,
        JSON.stringify({ notes: "Another case than the ledger, please.", questionIds: ["Q-PLAN-2"] }),
      ]),
    );
    const kit = await kitFor(ivy, interview.ref);
    expect(kit.notes).toBe("Another case than the ledger, please.");
    expect(kit.questions.map(({ questionId }: { questionId: string }) => questionId)).toEqual(["Q-PLAN-2"]);
  });

  test("rates what it was begun with, though the plan is edited later", async () => {
    const interview = await aHeldInterview(world, [ivy.memberId]);
    await saveCard(world, ivy)(interview.interviewId, 1, { ratings: [] });
    await world.inside((tx) =>
      tx.query("update planned_interview set focus_competencies = '{TL-OPS}' where organization_id = $1 and id = $2", [
        tx.organizationId,
        interview.plannedInterviewId,
      ]),
    );
    const kit = await kitFor(ivy, interview.ref);
    expect(kit.competencies.map(({ competency }: { competency: string }) => competency)).toEqual([
      "TL-PLAN",
      "TL-JUDG",
    ]);
  });

  test("is read by the hiring team, without a card; by nobody else, nowhere else", async () => {
    const recruiter = await world.aMember("recruiter", "Rosa Weiss");
    const loop = await aLoop(world, { ownerId: recruiter.memberId });
    const { ref } = await aHeldInterview(world, [ivy.memberId], { loop });
    expect(await kitFor(recruiter, ref)).toMatchObject({ scorecard: null, viewerCan: { save: false, submit: false } });
    expect(await kitFor(bo, ref)).toBeNull();
    expect(await kitFor(await world.aMember("recruiter"), ref)).toBeNull();
    const there = await world.elsewhere();
    const { data } = await as(there, await there.aMember("admin"))(KIT, { ref });
    expect(data.kit).toBeNull();
    const { errors } = await as(world, "public", "employer")(KIT, { ref });
    expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  test("is not for whoever is the candidate, and not for whoever left the panel", async () => {
    const interview = await aHeldInterview(world, [ivy.memberId, bo.memberId]);
    await world.inside(async (tx) => {
      await tx.query("update participant set removed_at = $3 where organization_id = $1 and member_id = $2", [
        tx.organizationId,
        bo.memberId,
        tx.now,
      ]);
      await tx.query("update member set linked_candidate_id = $3 where organization_id = $1 and id = $2", [
        tx.organizationId,
        ivy.memberId,
        interview.candidateId,
      ]);
    });
    expect(await kitFor(ivy, interview.ref)).toBeNull();
    expect(await kitFor(bo, interview.ref)).toBeNull();
    await world.inside((tx) =>
      tx.query("update member set linked_candidate_id = null where organization_id = $1 and id = $2", [
        tx.organizationId,
        ivy.memberId,
      ]),
    );
  });

  test("shows nobody another's card, also in the answer to one's own commands", async () => {
    const interview = await aHeldInterview(world, [ivy.memberId, bo.memberId]);
    const secret = "Only Bo may know the word Zephyr yet.";
    await handIn(world, bo, interview.interviewId, aCompleteCard({ summary: secret } as object));
    const answers = [
      await as(world, ivy)(KIT, { ref: interview.ref }),
      await saveCard(world, ivy)(interview.interviewId, 1, { ratings: [] }),
      await submitCard(world, ivy)(interview.interviewId, 2, aCompleteCard()),
      await as(world, ivy)(KIT, { ref: interview.ref }),
    ];
    expect(JSON.stringify(answers)).not.toContain("Zephyr");
    expect(answers[0]?.data.kit.othersHidden).toBe("OWES_OWN");
    expect(answers[3]?.data.kit.othersHidden).toBeNull();
  });
});

describe("a kit link", () => {
  const OPEN = `mutation Open($input: OpenKitInput!) { openKit(input: $input) {
    ... on KitOpened { interviewRef } ... on Problem { __typename message } } }`;
  const aLink = async (
    memberId: string,
    interviewId: string,
    more: { readonly hours?: number; readonly revoked?: boolean; readonly kind?: string } = {},
  ): Promise<string> => {
    const { secret, hash } = newToken();
    await world.inside((tx) =>
      tx.query(
        `insert into link_token (organization_id, id, token_hash, kind, member_id, interview_id, single_use, created_at,
           expires_at, revoked_at) values ($1,$2,$3,$4,$5,$6,false,$7,$8,$9)`,
        [
          tx.organizationId,
          uuidv7(),
          hash,
          more.kind ?? "kit",
          memberId,
          interviewId,
          tx.now,
          new Date(tx.now.getTime() + (more.hours ?? 24) * HOUR),
          more.revoked ? tx.now : null,
        ],
      ),
    );
    return secret;
  };
  const follow = (token: string, visitor: Visitor = "public", organization = world.slug) =>
    as(world, visitor, "employer")(OPEN, { input: { organization, token } });

  test("opens one interview's kit without a password, by POST only, as often as needed", async () => {
    const mine = await aHeldInterview(world, [ivy.memberId]);
    const other = await aHeldInterview(world, [ivy.memberId], { hoursAgo: 5 });
    const token = await aLink(ivy.memberId, mine.interviewId);
    for (let visit = 0; visit < 2; visit += 1) {
      const { data, cookies } = await follow(token);
      expect(data.openKit).toEqual({ interviewRef: mine.ref });
      const cookie = cookies.find(({ name }) => name === "__Host-leadline-kit");
      const response = await world.app.inject({
        method: "POST",
        url: "/graphql/employer",
        headers: { "content-type": "application/json" },
        cookies: { "__Host-leadline-kit": cookie?.value ?? "" },
        payload: { query: KIT, variables: { ref: mine.ref } },
      });
      expect(response.json().data.kit.scorecard.state).toBe("NOT_STARTED");
    }
    expect(await kitFor(kitActor(ivy, mine.interviewId), other.ref)).toBeNull();
    expect((await activityOf(world)).filter(({ type }) => type === "kit.opened")).toHaveLength(2);
  });

  test("lets its visitor save and hand in that one card, and then opens nothing any more", async () => {
    const mine = await aHeldInterview(world, [ivy.memberId]);
    const other = await aHeldInterview(world, [ivy.memberId], { hoursAgo: 5 });
    const token = await aLink(ivy.memberId, mine.interviewId);
    const visitor = kitActor(ivy, mine.interviewId);

    expect((await saveCard(world, visitor)(other.interviewId, 1, aCompleteCard())).errors?.[0]?.extensions.code).toBe(
      "NOT_FOUND",
    );
    await saveCard(world, visitor)(mine.interviewId, 1, aCompleteCard());
    const { data } = await submitCard(world, visitor)(mine.interviewId, 2, aCompleteCard());

    expect(data.kit).toMatchObject({ othersHidden: "KIT_LINK", scorecard: { state: "SUBMITTED" } });
    expect(data.kit.viewerCan.openDebrief).toBe(false);
    expect((await follow(token)).data.openKit.__typename).toBe("KitLinkGone");
  });

  test("gives no way into lists, debrief, or other pages", async () => {
    const { interviewId, applicationId } = await aHeldInterview(world, [ivy.memberId]);
    const visitor = kitActor(ivy, interviewId);
    for (const query of [
      "{ requisitions { edges { node { id } } } }",
      '{ debrief(ref: "APP-1") { id } }',
      `mutation { openDebrief(input: { clientMutationId: "12345678", applicationId: "${applicationId}", reason: "" }) { __typename } }`,
    ]) {
      const { errors } = await as(world, visitor)(query);
      expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    }
  });

  test.each([
    ["too old", { hours: -1 }],
    ["taken back", { revoked: true }],
    ["for something else", { kind: "booking" }],
  ])("that is %s opens nothing", async (_, more) => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    const { data } = await follow(await aLink(ivy.memberId, interviewId, more));
    expect(data.openKit.__typename).toBe("KitLinkGone");
  });

  test("that never was one, or of an organization nobody knows, gets the same answer", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    const token = await aLink(ivy.memberId, interviewId);
    const answers = await Promise.all([
      follow("nonsense"),
      follow(newToken().secret),
      follow(token, "public", "nowhere"),
      follow(token, "public", (await world.elsewhere()).slug),
    ]);
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  });

  test("takes a signed-in member to their page, and turns another member away", async () => {
    const mine = await aHeldInterview(world, [ivy.memberId]);
    const token = await aLink(ivy.memberId, mine.interviewId);
    const own = await follow(token, ivy);
    expect(own.data.openKit).toEqual({ interviewRef: mine.ref });
    expect(own.cookies).toEqual([]);
    expect((await follow(token, bo)).data.openKit.__typename).toBe("SignedInAsAnother");
  });
});
