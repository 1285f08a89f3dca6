import { test } from "../fixtures.ts";
import * as applications from "./hired/applications.ts";
import * as requisition from "./hired/requisition.ts";

/** The story that must always work, in chapters. Each goes on where the one before ended. */
test.describe.serial("a Tech Lead is hired:", () => {
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
});
