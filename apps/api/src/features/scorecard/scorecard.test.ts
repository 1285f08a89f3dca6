import { HOUR } from "@leadline/domain/shared/instant";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { aLoop, anInterview } from "#features/interview/interview.testing.js";
import { activityOf, aKey, aWorld, type World } from "#testing/world.js";
import {
  aCompleteCard,
  aHeldInterview,
  amendCard,
  handIn,
  saveCard,
  storedCard,
  submitCard,
  versionOf,
} from "./scorecard.testing.js";

let world: World;
let ivy: MemberActor;
let bo: MemberActor;
beforeAll(async () => {
  world = await aWorld();
  ivy = await world.aMember("member", "Ivy Okafor");
  bo = await world.aMember("member", "Bo Lindgren");
});
afterAll(() => world.close());

const interviewState = (interviewId: string) =>
  world.inside(async (tx) => {
    const [row] = await tx.query<{ state: string }>(
      "select state from interview where organization_id = $1 and id = $2",
      [tx.organizationId, interviewId],
    );
    return row?.state;
  });
const eventsAbout = async (interviewId: string): Promise<string[]> =>
  (await activityOf(world))
    .filter(({ subjectId, facts }) => subjectId === interviewId || JSON.stringify(facts).includes(interviewId))
    .map(({ type }) => type);

describe("saving", () => {
  test("keeps half a card, and pins what it rates and by which anchors", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    const half = {
      ratings: [{ competency: "TL-PLAN", evidence: "Asked who pays for the delay." }],
      privateNotes: "hm",
    };

    const { data } = await saveCard(world, ivy)(interviewId, 1, half);

    expect(data.kit.scorecard).toMatchObject({
      state: "DRAFT",
      version: 2,
      privateNotes: "hm",
      ratings: [{ competency: "TL-PLAN", score: null, notObserved: false, evidence: "Asked who pays for the delay." }],
    });
    expect(await storedCard(world, interviewId, ivy.memberId)).toMatchObject({
      framework_version: expect.any(String),
      focus_competencies: ["TL-PLAN", "TL-JUDG"],
    });
    expect(await eventsAbout(interviewId)).toEqual(["scorecard.saved"]);
  });

  test("forgets a rating that was taken back", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    await saveCard(world, ivy)(interviewId, 1, aCompleteCard());
    const { data } = await saveCard(world, ivy)(interviewId, 2, { ratings: [{ competency: "TL-JUDG", score: 2 }] });
    expect(data.kit.scorecard.ratings).toMatchObject([{ competency: "TL-JUDG", score: 2 }]);
    expect(data.kit.scorecard.recommendation).toBeNull();
  });

  test("answers a repeated key as it did first, and writes once", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    const key = aKey();
    await saveCard(world, ivy)(interviewId, 1, aCompleteCard(), key);
    const { data } = await saveCard(world, ivy)(interviewId, 1, aCompleteCard(), key);
    expect(data.kit.scorecard.version).toBe(2);
  });

  test("before the interview is welcome: people prepare", async () => {
    const { interviewId } = await anInterview(world, { loop: await aLoop(world), interviewerIds: [ivy.memberId] });
    const { data } = await saveCard(world, ivy)(interviewId, 1, { ratings: [] });
    expect(data.kit.scorecard.state).toBe("DRAFT");
    expect(data.kit.viewerCan).toMatchObject({ save: true, submit: false });
  });

  test.each([
    ["a version of yesterday", 7, aCompleteCard(), { __typename: "VersionConflict", currentVersion: 1 }],
    [
      "a six",
      1,
      { ratings: [{ competency: "TL-PLAN", score: 6 }] },
      { __typename: "InvalidInput", issues: [{ path: "ratings.0.score" }] },
    ],
    [
      "a competency of another interview",
      1,
      { ratings: [{ competency: "TL-OPS", score: 3 }] },
      { __typename: "InvalidInput", issues: [{ path: "ratings.0.competency" }] },
    ],
    [
      "evidence as long as a book",
      1,
      { ratings: [{ competency: "TL-PLAN", evidence: "word ".repeat(1000) }] },
      { __typename: "InvalidInput", issues: [{ path: "ratings.0.evidence" }] },
    ],
    [
      "text no database can keep",
      1,
      { ratings: [], summary: "\u0000" },
      { __typename: "InvalidInput", issues: [{ path: "summary" }] },
    ],
  ])("refuses %s, and changes nothing", async (_, version, content, refusal) => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    const before = await storedCard(world, interviewId, ivy.memberId);
    const { data } = await saveCard(world, ivy)(interviewId, version, content);
    expect(data).toMatchObject(refusal);
    expect(await storedCard(world, interviewId, ivy.memberId)).toEqual(before);
  });
});

describe("handing in", () => {
  test("a complete card is submitted, completes the interview, and says so once", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    const { data } = await submitCard(world, ivy)(interviewId, 1, aCompleteCard());
    expect(data.kit.scorecard.state).toBe("SUBMITTED");
    expect(await interviewState(interviewId)).toBe("complete");
    expect(await eventsAbout(interviewId)).toEqual(["scorecard.submitted", "interview.scorecards_complete"]);
  });

  test("waits for the other required card before the interview is complete", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId, bo.memberId]);
    await handIn(world, ivy, interviewId);
    expect(await interviewState(interviewId)).toBe("awaiting_feedback");
    await handIn(world, bo, interviewId);
    expect(await interviewState(interviewId)).toBe("complete");
  });

  test("during the interview is fine; its end completes it", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId], { state: "in_progress" });
    await handIn(world, ivy, interviewId);
    expect(await interviewState(interviewId)).toBe("in_progress");
    await world.inside(async (tx) => {
      await tx.query("update interview set state = 'awaiting_feedback' where organization_id = $1 and id = $2", [
        tx.organizationId,
        interviewId,
      ]);
      await tx.record({ type: "interview.ended", subjectId: interviewId, facts: { memberIds: [ivy.memberId] } });
    });
    await world.settle();
    expect(await interviewState(interviewId)).toBe("complete");
  });

  test("two cards handed in at the same moment complete the interview once", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId, bo.memberId]);
    const answers = await Promise.all(
      [ivy, bo].map((member) => submitCard(world, member)(interviewId, 1, aCompleteCard())),
    );
    expect(answers.map(({ data }) => data.kit.scorecard.state)).toEqual(["SUBMITTED", "SUBMITTED"]);
    const done = (await eventsAbout(interviewId)).filter((type) => type === "interview.scorecards_complete");
    expect(done).toHaveLength(1);
  });

  test.each([
    [
      "an empty card, naming what is missing",
      { ratings: [] },
      {
        __typename: "CardIncomplete",
        gaps: [
          { type: "NotRated", competency: "TL-PLAN" },
          { type: "NotRated", competency: "TL-JUDG" },
          { type: "RecommendationMissing", competency: null },
        ],
      },
    ],
    [
      "a five without evidence",
      aCompleteCard({ ratings: [rating("TL-PLAN", 5), rating("TL-JUDG", 3)] }),
      { __typename: "CardIncomplete", gaps: [{ type: "EvidenceMissing", competency: "TL-PLAN" }] },
    ],
    [
      "a strong recommendation without a reason",
      { ...aCompleteCard(), recommendation: "STRONG_NO" },
      { __typename: "CardIncomplete", gaps: [{ type: "RecommendationEvidenceMissing", competency: null }] },
    ],
  ])("refuses %s, and changes nothing", async (_, content, refusal) => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    const before = await storedCard(world, interviewId, ivy.memberId);
    const { data } = await submitCard(world, ivy)(interviewId, 1, content);
    expect(data).toMatchObject(refusal);
    expect(await storedCard(world, interviewId, ivy.memberId)).toEqual(before);
  });

  test("refuses a card of an interview to come, and changes nothing", async () => {
    const early = await world.aMember("member", "Noor Haddad");
    const { interviewId } = await anInterview(world, { loop: await aLoop(world), interviewerIds: [early.memberId] });
    const before = await storedCard(world, interviewId, early.memberId);
    expect((await submitCard(world, early)(interviewId, 1, aCompleteCard())).data.__typename).toBe("InterviewAhead");
    expect(await storedCard(world, interviewId, early.memberId)).toEqual(before);
  });

  test("refuses a second time, and a card that was waived", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId, bo.memberId]);
    await handIn(world, ivy, interviewId);
    const again = await submitCard(world, ivy)(interviewId, 2, aCompleteCard());
    expect(again.data.__typename).toBe("CardNotPossible");
    await world.inside((tx) =>
      tx.query(
        "update scorecard set state = 'waived' where organization_id = $1 and interview_id = $2 and member_id = $3",
        [tx.organizationId, interviewId, bo.memberId],
      ),
    );
    expect((await submitCard(world, bo)(interviewId, 1, aCompleteCard())).data.__typename).toBe("CardNotPossible");
  });

  test("nobody hands in for somebody else: to others there is no card", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    for (const visitor of [bo, await world.aMember("admin", "Ada Reiss")]) {
      const { errors } = await submitCard(world, visitor)(interviewId, 1, aCompleteCard());
      expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    }
    const there = await world.elsewhere();
    const stranger = await there.aMember("admin");
    expect((await submitCard(there, stranger)(interviewId, 1, aCompleteCard())).errors?.[0]?.extensions.code).toBe(
      "NOT_FOUND",
    );
  });
});

describe("amending", () => {
  test("keeps the version before, and says so", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    await handIn(world, ivy, interviewId);
    const version = await versionOf(world, ivy, interviewId);
    const { data } = await amendCard(world, ivy)(interviewId, version, { ...aCompleteCard(), recommendation: "NO" });
    expect(data.kit.scorecard).toMatchObject({ state: "AMENDED", recommendation: "NO" });
    const stored = await storedCard(world, interviewId, ivy.memberId);
    expect(stored["history"]).toMatchObject([{ version, content: { recommendation: "yes" } }]);
    expect(JSON.stringify(stored["history"])).not.toContain("privateNotes");
    expect(await eventsAbout(interviewId)).toContain("scorecard.amended");
  });

  test("refuses a draft, something incomplete, and a stale version, and changes nothing", async () => {
    const { interviewId } = await aHeldInterview(world, [ivy.memberId]);
    expect((await amendCard(world, ivy)(interviewId, 1, aCompleteCard())).data.__typename).toBe("CardNotPossible");
    await handIn(world, ivy, interviewId);
    const before = await storedCard(world, interviewId, ivy.memberId);
    const version = before["version"] as number;
    expect((await amendCard(world, ivy)(interviewId, version, { ratings: [] })).data.__typename).toBe("CardIncomplete");
    expect((await amendCard(world, ivy)(interviewId, 1, aCompleteCard())).data.__typename).toBe("VersionConflict");
    expect(await storedCard(world, interviewId, ivy.memberId)).toEqual(before);
  });
});

test("a card is due a day after the interview, and says so to its author", async () => {
  const { interviewId } = await aHeldInterview(world, [ivy.memberId], { hoursAgo: 30 });
  const { due_at: dueAt } = await storedCard(world, interviewId, ivy.memberId);
  expect((dueAt as Date).getTime()).toBeLessThan(world.services.now().getTime() - 5 * HOUR);
});

function rating(competency: string, score: 1 | 2 | 3 | 4 | 5) {
  return { competency, score, notObserved: false, evidence: "" };
}
