import { PROFILES } from "@leadline/domain/framework/profile";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { aLoop, type Loop } from "#features/interview/interview.testing.js";
import {
  aCompleteCard,
  aHeldInterview,
  amendCard,
  handIn,
  saveCard,
  storedCard,
  versionOf,
} from "#features/scorecard/scorecard.testing.js";
import { activityOf, aWorld, type World } from "#testing/world.js";
import { debriefCommand, debriefOf, refOf } from "./debrief.testing.js";

let world: World;
let manager: MemberActor;
let recruiter: MemberActor;
let ivy: MemberActor;
let bo: MemberActor;
let levelId: string;
beforeAll(async () => {
  world = await aWorld();
  manager = await world.aMember("member", "Mara Delgado");
  recruiter = await world.aMember("recruiter", "Rosa Weiss");
  ivy = await world.aMember("member", "Ivy Okafor");
  bo = await world.aMember("member", "Bo Lindgren");
  levelId = uuidv7();
  await world.inside((tx) =>
    tx.query("insert into level (organization_id, id, name, position) values ($1,$2,'Lead',2)", [
      tx.organizationId,
      levelId,
    ]),
  );
});
afterAll(() => world.close());

let loop: Loop;
let ref: string;
let ivys: string;
let bos: string;
/** Two interviews were held; nobody has handed in a card. */
beforeEach(async () => {
  loop = await aLoop(world, { ownerId: recruiter.memberId, hiringManagerId: manager.memberId });
  ref = await refOf(world, loop.applicationId);
  ivys = (await aHeldInterview(world, [ivy.memberId], { loop, hoursAgo: 2 })).interviewId;
  bos = (await aHeldInterview(world, [bo.memberId], { loop, hoursAgo: 6 })).interviewId;
});

const cardRating = (competency: string, score: number, evidence = "") => ({ competency, score, evidence });
const warm = aCompleteCard({
  ratings: [cardRating("TL-PLAN", 5, "Brought the programme home twice: Quillfeather."), cardRating("TL-JUDG", 3)],
  summary: "Quillfeather again.",
} as object);
const cool = aCompleteCard({
  ratings: [cardRating("TL-PLAN", 2), cardRating("TL-JUDG", 3)],
  recommendation: "NO",
} as unknown as object);
const bothIn = async () => {
  await handIn(world, ivy, ivys, warm);
  await handIn(world, bo, bos, cool);
};
const open = (who: MemberActor = manager, reason = "") =>
  debriefCommand(world, who, "openDebrief", { applicationId: loop.applicationId, reason });
const opened = async (): Promise<string> => (await open()).data.debrief.debriefId;
const vote = (who: MemberActor, debriefId: string, choice = "ADVANCE", more: object = {}) =>
  debriefCommand(world, who, "castVote", { debriefId, choice, confidence: 2, reason: "Seen enough.", ...more });
const debriefRows = () =>
  world.inside((tx) =>
    tx.query(
      `select d.*, (select jsonb_agg(v order by v.member_id) from vote v where v.debrief_id = d.id) as votes,
         (select jsonb_agg(c order by c.id) from decision c where c.debrief_id = d.id) as decisions
       from debrief d where d.organization_id = $1 and d.application_id = $2`,
      [tx.organizationId, loop.applicationId],
    ),
  );

describe("before it is opened", () => {
  test("it is locked, and names who is missing", async () => {
    await handIn(world, ivy, ivys, warm);
    const { data } = await debriefOf(world, manager, ref);
    expect(data).toMatchObject({
      debriefId: null,
      state: null,
      missing: [
        { memberName: "Bo Lindgren", status: "OWED", interviewTitle: "Delivery planning, estimation and risk" },
      ],
      othersHidden: "PANEL_INCOMPLETE",
      competencies: [],
      viewerCan: { open: true, waive: false, vote: false, decide: false },
    });
  });

  test("whoever owes a card learns nothing of the others', not even whether they are in", async () => {
    await handIn(world, ivy, ivys, warm);
    const { data } = await debriefOf(world, bo, ref);
    expect(data.othersHidden).toBe("OWES_OWN");
    expect(data.columns.map(({ memberName }: { memberName: string }) => memberName)).toEqual(["Bo Lindgren"]);
    expect(JSON.stringify(data)).not.toMatch(/Ivy|Quillfeather/);
    await handIn(world, bo, bos, cool);
    const after = await debriefOf(world, bo, ref);
    expect(JSON.stringify(after.data)).toContain("Quillfeather");
  });

  test("a draft is nobody's but its author's, whatever the policy", async () => {
    await saveCard(world, ivy)(ivys, 1, warm);
    for (const policy of ["always", "after_own", "never"]) {
      await setPolicy(policy);
      for (const who of [manager, recruiter, bo, await world.aMember("admin")])
        expect(JSON.stringify((await debriefOf(world, who, ref)).data)).not.toContain("Quillfeather");
    }
    await setPolicy("after_own");
  });

  test("with the policy never, nobody reads another's card", async () => {
    await bothIn();
    await setPolicy("never");
    const { data } = await debriefOf(world, recruiter, ref);
    expect(data.othersHidden).toBe("POLICY_NEVER");
    expect(JSON.stringify(data)).not.toContain("Quillfeather");
    await setPolicy("after_own");
  });

  test("a coordinator sees who is missing and no judgement", async () => {
    await bothIn();
    const coordinator = await world.aMember("coordinator", "Cem Aydin");
    await world.inside((tx) =>
      tx.query(
        "insert into hiring_team_member (organization_id, requisition_id, member_id, role) values ($1,$2,$3,'coordinator')",
        [tx.organizationId, loop.requisitionId, coordinator.memberId],
      ),
    );
    const { data } = await debriefOf(world, coordinator, ref);
    expect(data).toMatchObject({ othersHidden: "NOT_ENTITLED", viewerCan: { waive: true, open: false } });
    expect(data.columns.map(({ status }: { status: string }) => status)).toEqual(["IN", "IN"]);
    expect(JSON.stringify(data)).not.toContain("Quillfeather");
  });

  test("strangers, the candidate and other organizations find nothing", async () => {
    await bothIn();
    const there = await world.elsewhere();
    expect((await debriefOf(there, await there.aMember("admin"), ref)).data).toBeNull();
    expect((await debriefOf(world, await world.aMember("member"), ref)).data).toBeNull();
    const self = await world.aMember("admin", "Amara Nwosu");
    await world.inside((tx) =>
      tx.query("update member set linked_candidate_id = $3 where organization_id = $1 and id = $2", [
        tx.organizationId,
        self.memberId,
        loop.candidateId,
      ]),
    );
    expect((await debriefOf(world, self, ref)).data).toBeNull();
  });
});

describe("waiving a card", () => {
  const waive = (who: MemberActor, reason: string, memberId = bo.memberId, interviewId = bos) =>
    debriefCommand(world, who, "waiveScorecard", { applicationId: loop.applicationId, interviewId, memberId, reason });

  test("unlocks the debrief, completes the interview, and keeps who and why", async () => {
    await handIn(world, ivy, ivys, warm);
    const { data } = await waive(recruiter, "On leave until May.");
    expect(data.debrief.missing).toEqual([]);
    expect(await storedCard(world, bos, bo.memberId)).toMatchObject({
      state: "waived",
      waived_by: recruiter.memberId,
      waive_reason: "On leave until May.",
    });
    expect((await open()).data.debrief).toMatchObject({ state: "OPEN", unlockReason: null });
  });

  test("is refused without a reason, for a card that is in, and by whoever may not; and changes nothing", async () => {
    await handIn(world, ivy, ivys, warm);
    const before = [await storedCard(world, bos, bo.memberId), await storedCard(world, ivys, ivy.memberId)];
    expect((await waive(recruiter, " ")).data).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "reason" }],
    });
    expect((await waive(recruiter, "Late", ivy.memberId, ivys)).data.__typename).toBe("CardNotPossible");
    expect((await waive(manager, "Late")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await waive(bo, "I am late")).errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect([await storedCard(world, bos, bo.memberId), await storedCard(world, ivys, ivy.memberId)]).toEqual(before);
  });
});

describe("opening", () => {
  test("gives the voters the grid: disagreement marked, no average anywhere", async () => {
    await bothIn();
    const { data } = await open();
    const { debrief } = data;
    expect(debrief).toMatchObject({ state: "OPEN", votesIn: 0, othersHidden: null, unlockReason: null });
    expect(debrief.voters.map(({ memberName }: { memberName: string }) => memberName)).toEqual([
      "Bo Lindgren",
      "Ivy Okafor",
      "Mara Delgado",
    ]);
    expect(debrief.competencies).toMatchObject([
      { competency: "TL-PLAN", spread: 3, discuss: true, cells: [{ score: 2 }, { score: 5 }] },
      { competency: "TL-JUDG", spread: 0, discuss: false },
    ]);
    expect(debrief.competencies[0].cells[1].anchor).toContain("large, uncertain programme");
    expect(JSON.stringify(debrief)).not.toMatch(/average|total|mean/i);
    expect(await factsOf("debrief.opened", debrief.debriefId)).toMatchObject({ unlocked: false });
  });

  test("is refused while a card is missing, and works with a reason, which is kept", async () => {
    await handIn(world, ivy, ivys, warm);
    expect((await open()).data).toMatchObject({ __typename: "DebriefLocked", missing: 1 });
    expect(await debriefRows()).toEqual([]);
    const { data } = await open(manager, "Bo is ill; we decide today.");
    expect(data.debrief).toMatchObject({
      state: "OPEN",
      unlockReason: "Bo is ill; we decide today.",
      unlockedByName: "Mara Delgado",
      othersHidden: null,
    });
    expect((await debriefOf(world, bo, ref)).data.othersHidden).toBe("OWES_OWN");
    expect(await factsOf("debrief.opened", data.debrief.debriefId)).toMatchObject({
      unlocked: true,
      missingMemberIds: [bo.memberId],
    });
  });

  test("is refused before any card is in, twice, and by whoever may not; and changes nothing", async () => {
    expect((await open(manager, "In a hurry")).data).toMatchObject({ __typename: "DebriefLocked", missing: 0 });
    await bothIn();
    expect((await open(ivy)).errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect(await debriefRows()).toEqual([]);
    await open();
    const before = await debriefRows();
    expect((await open(recruiter)).data.__typename).toBe("DebriefNotPossible");
    expect(await debriefRows()).toEqual(before);
  });
});

describe("voting", () => {
  test("stays sealed until the last vote, then shows all to all", async () => {
    await bothIn();
    const debriefId = await opened();
    await vote(ivy, debriefId, "ADVANCE", { levelId, reason: "Zephyr says yes." });
    await vote(bo, debriefId, "HOLD", { reason: "Zephyr says wait." });

    for (const who of [manager, recruiter]) {
      const { data } = await debriefOf(world, who, ref);
      expect(data).toMatchObject({ state: "VOTING", votesIn: 2 });
      expect(JSON.stringify(data)).not.toContain("Zephyr");
    }
    const ivysView = (await debriefOf(world, ivy, ref)).data;
    expect(ivysView.own.vote).toMatchObject({ choice: "ADVANCE" });
    expect(JSON.stringify(ivysView)).not.toContain("Zephyr says wait");

    const { data } = await vote(manager, debriefId, "ADVANCE");
    expect(data.debrief).toMatchObject({ state: "REVEALED", votesIn: 3, revealedEarly: false });
    expect(data.debrief.voters).toMatchObject([
      { memberName: "Bo Lindgren", vote: { choice: "HOLD", reason: "Zephyr says wait." } },
      { memberName: "Ivy Okafor", vote: { choice: "ADVANCE", levelName: "Lead" } },
      { memberName: "Mara Delgado", vote: { choice: "ADVANCE" } },
    ]);
    const facts = (await activityOf(world)).filter(({ type }) => type === "vote.cast").slice(-3);
    expect(JSON.stringify(facts)).not.toMatch(/advance|hold|Zephyr/i);
  });

  test("keeps back what the cards add up to until votes are open, and counts each as it was first handed in", async () => {
    const seen = "Asked for the numbers first, then cut the work into slices that each ship.";
    const card = (score: number) =>
      aCompleteCard({ ratings: [cardRating("TL-PLAN", score, seen), cardRating("TL-JUDG", 3, seen)] } as object);
    await world.inside((tx) =>
      tx.query(
        `update requisition set weights = $3, must_haves = array['TL-PLAN', 'TL-CODE'] where organization_id = $1
           and id = (select requisition_id from application where organization_id = $1 and id = $2)`,
        [tx.organizationId, loop.applicationId, JSON.stringify(PROFILES["P-DELIVERY"].weights)],
      ),
    );
    await handIn(world, ivy, ivys, card(4));
    await handIn(world, bo, bos, card(2));
    await amendCard(world, bo)(bos, await versionOf(world, bo, bos), card(4));
    const debriefId = await opened();
    expect((await debriefOf(world, manager, ref)).data.figures).toBeNull();
    for (const who of [ivy, bo, manager]) await vote(who, debriefId);

    const { figures } = (await debriefOf(world, manager, ref)).data;

    expect(figures).toMatchObject({ opinion: "MIXED", gaps: ["Hands-on craft"], profile: null });
    expect(figures.competencies).toContainEqual({ competency: "TL-PLAN", mean: 3, evidenceCredit: 2, raters: 2 });
  });

  test("can be thought over while sealed, and the last two at once reveal once", async () => {
    await bothIn();
    const debriefId = await opened();
    await vote(ivy, debriefId, "REJECT");
    await vote(ivy, debriefId, "ADVANCE");
    const answers = await Promise.all([vote(bo, debriefId), vote(manager, debriefId)]);
    expect(answers.filter(({ data }) => data.debrief.state === "REVEALED").length).toBeGreaterThanOrEqual(1);
    const after = (await debriefOf(world, manager, ref)).data;
    expect(after).toMatchObject({ state: "REVEALED", votesIn: 3 });
    const revealed = (await activityOf(world)).filter(
      ({ type, subjectId }) => type === "debrief.revealed" && subjectId === debriefId,
    );
    expect(revealed).toHaveLength(1);
  });

  test("is refused to strangers to the ballot, without a reason, at an unknown level; and changes nothing", async () => {
    await bothIn();
    const debriefId = await opened();
    const before = await debriefRows();
    expect((await vote(recruiter, debriefId)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await vote(ivy, debriefId, "HOLD", { reason: " " })).data).toMatchObject({ issues: [{ path: "reason" }] });
    expect((await vote(ivy, debriefId, "HOLD", { confidence: 9 })).data).toMatchObject({
      issues: [{ path: "confidence" }],
    });
    expect((await vote(ivy, debriefId, "HOLD", { levelId: uuidv7() })).data).toMatchObject({
      issues: [{ path: "levelId" }],
    });
    expect(await debriefRows()).toEqual(before);
  });

  test("a card stays as it is once somebody has voted on it", async () => {
    await bothIn();
    const debriefId = await opened();
    await vote(bo, debriefId);
    const { data } = await amendCard(world, ivy)(ivys, await versionOf(world, ivy, ivys), cool);
    expect(data.__typename).toBe("CardHasVotes");
  });

  test("ends early only after the deadline, and that is kept", async () => {
    await bothIn();
    const debriefId = await opened();
    await vote(bo, debriefId);
    const reveal = () => debriefCommand(world, manager, "revealVotes", { debriefId });
    expect((await reveal()).data).toMatchObject({ __typename: "VotesOutstanding", outstanding: 2 });
    await world.inside((tx) =>
      tx.query("update debrief set vote_deadline = $3 where organization_id = $1 and id = $2", [
        tx.organizationId,
        debriefId,
        tx.now,
      ]),
    );
    expect((await debriefCommand(world, bo, "revealVotes", { debriefId })).errors?.[0]?.extensions.code).toMatch(
      /FORBIDDEN|NOT_FOUND/,
    );
    expect((await reveal()).data.debrief).toMatchObject({ state: "REVEALED", revealedEarly: true });
    expect(await factsOf("debrief.revealed", debriefId)).toMatchObject({ early: true });
  });
});

describe("deciding", () => {
  const decide = (who: MemberActor, debriefId: string, expectedVersion: number, more: object = {}) =>
    debriefCommand(world, who, "decideDebrief", {
      debriefId,
      expectedVersion,
      outcome: "ADVANCE",
      levelId,
      rationale: "Planning clears the bar twice.",
      dissent: "Bo would wait for one more conversation.",
      nextStep: "References",
      ...more,
    });
  const revealed = async () => {
    await bothIn();
    const debriefId = await opened();
    await vote(ivy, debriefId);
    await vote(bo, debriefId, "HOLD");
    const { data } = await vote(manager, debriefId);
    return { debriefId, version: data.debrief.version as number };
  };

  test("keeps outcome, level, rationale, dissent and what was on the page; the application stays where it is", async () => {
    const { debriefId, version } = await revealed();
    const { data } = await decide(manager, debriefId, version);
    expect(data.debrief).toMatchObject({
      state: "DECIDED",
      decisions: [
        {
          outcome: "ADVANCE",
          levelName: "Lead",
          rationale: "Planning clears the bar twice.",
          dissent: "Bo would wait for one more conversation.",
          decidedBy: "Mara Delgado",
        },
      ],
    });
    const [row] = await debriefRows();
    expect(row).toMatchObject({ decisions: [{ shown: [{ kind: "spread", competency: "TL-PLAN", spread: 3 }] }] });
    const [application] = await world.inside((tx) =>
      tx.query("select status, stage_id from application where organization_id = $1 and id = $2", [
        tx.organizationId,
        loop.applicationId,
      ]),
    );
    expect(application).toEqual({ status: "active", stage_id: loop.stageId });
  });

  test("is refused before the reveal, without a rationale, to others, and to a stale page; and changes nothing", async () => {
    await bothIn();
    const debriefId = await opened();
    expect((await decide(manager, debriefId, 1)).data.__typename).toBe("DebriefNotPossible");
    await vote(ivy, debriefId);
    await vote(bo, debriefId);
    const { version } = (await vote(manager, debriefId)).data.debrief;
    const before = await debriefRows();
    expect((await decide(manager, debriefId, version, { rationale: "" })).data).toMatchObject({
      issues: [{ path: "rationale" }],
    });
    expect((await decide(manager, debriefId, version, { levelId: uuidv7() })).data).toMatchObject({
      issues: [{ path: "levelId" }],
    });
    expect((await decide(manager, debriefId, version - 1)).data.__typename).toBe("VersionConflict");
    for (const who of [recruiter, await world.aMember("admin"), ivy])
      expect((await decide(who, debriefId, version)).errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
    expect(await debriefRows()).toEqual(before);
  });

  test("can be opened again: votes anew, the old decision stays", async () => {
    const { debriefId, version } = await revealed();
    await decide(manager, debriefId, version);
    const { data } = await debriefCommand(world, manager, "reopenDebrief", { debriefId });
    expect(data.debrief).toMatchObject({ state: "REOPENED", votesIn: 0, decisions: [{ outcome: "ADVANCE" }] });
    expect((await vote(ivy, debriefId)).data.debrief.state).toBe("VOTING");
  });
});

const factsOf = async (type: string, debriefId: string) =>
  (await activityOf(world)).find((event) => event.type === type && event.subjectId === debriefId)?.facts;
const setPolicy = (policy: string) =>
  world.inside((tx) =>
    tx.query("update organization set scorecard_visibility = $2 where organization_id = $1", [
      tx.organizationId,
      policy,
    ]),
  );
