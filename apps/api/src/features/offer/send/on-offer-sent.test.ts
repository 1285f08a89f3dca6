import { afterAll, beforeAll, expect, test } from "vitest";
import { aWorld, type World } from "#testing/world.js";
import { deliver } from "#features/message/message.testing.js";
import { anOfferTable, aSentOffer } from "#features/offer/offer.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

test("a candidate hears of an offer once, with the day to answer by, and no pay in the mail", async () => {
  await aSentOffer(world, await anOfferTable(world));
  await world.settle();
  await deliver(world);

  const mails = world.services.mail.sent.filter(({ subject }) => subject.startsWith("Our offer for"));

  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toMatch(/Your answer: By \w+, \d+ \w+ 202\d/);
  expect(mails[0]?.text).toMatch(/me\/open\?token=[\w-]{43}/);
  expect(mails[0]?.text).not.toMatch(/€|95[.,]000/);
});
