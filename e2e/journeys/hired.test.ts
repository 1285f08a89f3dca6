import { test } from "../fixtures.ts";
import * as applications from "./hired/applications.ts";
import * as debrief from "./hired/debrief.ts";
import * as end from "./hired/end.ts";
import * as interview from "./hired/interview.ts";
import * as offer from "./hired/offer.ts";
import { INGRID, KOFI } from "./hired/people.ts";
import * as pipeline from "./hired/pipeline.ts";
import * as requisition from "./hired/requisition.ts";
import * as scorecards from "./hired/scorecards.ts";

/** The story that must always work, in chapters. Each goes on where the one before ended. */
test.describe.serial("a Tech Lead is hired:", () => {
  test.setTimeout(300_000);

  test("two are asked for, approved, and what they will be asked is planned", async ({ world }) => {
    await test.step("the hiring manager asks for two Tech Leads", () => requisition.askForTwo(world));
    await test.step("finance and then the VP approve", () => requisition.approve(world));
    await test.step("the plan covers every must-have, and the requisition opens", () => requisition.planAndOpen(world));
  });

  test("three people read the job and apply, each with another kind of résumé", async ({ world }) => {
    await test.step("the recruiter publishes the posting", () => applications.publish(world));
    await test.step("the job page is complete without JavaScript", () => applications.readTheJob(world));
    await test.step("three people apply and follow their mail", () => applications.apply(world));
  });

  test("the recruiter moves them by drag, by keyboard and by menu, and takes a rejection back", async ({ world }) => {
    await test.step("by drag, and back", () => pipeline.moveByDrag(world));
    await test.step("by keyboard alone", () => pipeline.moveByKeyboard(world));
    await test.step("in the panel: résumé, answers, note, the next stages", () => pipeline.usePanel(world));
    await test.step("rejected with a letter that waits, and taken up again", () => pipeline.rejectAndTakeBack(world));
  });

  test("one is interviewed, judged by two who do not hear each other, and decided on", async ({ world }) => {
    await test.step("the recruiter offers times of a panel", () => interview.offerTimes(world));
    await test.step("the candidate books on her phone", () => interview.bookOnPhone(world));
    await test.step("the interview moves, and so do the calendars", () => interview.moveInterview(world));
    await test.step("the first interviewer scores on a phone", () => scorecards.scoreOnPhone(world));
    await test.step("the second knows nothing of it until hers is in", () => scorecards.scoreBlind(world));
    await test.step("votes are sealed, then revealed", () => debrief.vote(world));
    await test.step("the manager decides", () => debrief.decide(world));
  });

  test("two are hired, everybody else gets an answer, and the report shows it", async ({ world }) => {
    await test.step("an offer is approved and sent", async () => {
      await offer.moveToOffer(world, INGRID, "Interviews");
      await offer.makeOffer(world, INGRID);
    });
    await test.step("the candidate accepts by name", () => offer.accept(world, INGRID));
    await test.step("she is hired", () => offer.hire(world, INGRID, /is hired\.$/));
    await test.step("a second one is hired without interviews, for a reason", async () => {
      await offer.moveToOffer(world, KOFI, "Applied", "He led this team as a contractor until spring.");
      await offer.makeOffer(world, KOFI);
      await offer.accept(world, KOFI);
      await offer.hire(world, KOFI, /with it the last opening is filled/);
    });
    await test.step("who still waits gets an answer", () => end.answerEverybody(world));
    await test.step("the report opens the people behind a number", () => end.readTheFunnel(world));
  });
});
