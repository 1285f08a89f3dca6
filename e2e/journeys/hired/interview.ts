import { expect, personCalled, type World } from "../../fixtures.ts";
import { calendarIn, linkIn, type Mail } from "../../support/mail.ts";
import { looksRight } from "../../support/looks-right.ts";
import { PHONE } from "../../support/phone.ts";
import { recall, remember } from "../../support/story.ts";
import { INGRID } from "./people.ts";
import { toApplication } from "./ways.ts";

const INTERVIEW = "Hands-on pairing";
export const PANEL = ["Ravi Okonjo", "Sigrid Lindholm"] as const;

/** The recruiter names a panel for an interview of the plan and offers the times at which both are free. */
export async function offerTimes({ as }: World): Promise<void> {
  const recruiter = await as("Bartosz");
  await toApplication(recruiter, "Interviews", INGRID.name);
  await recruiter
    .getByRole("navigation", { name: /^Pages of APP/ })
    .getByRole("link", { name: "Interviews" })
    .click();
  await recruiter.getByRole("link", { name: "Schedule" }).click();
  await recruiter.getByRole("link", { name: INTERVIEW }).click();
  await expect(recruiter.getByRole("heading", { level: 2, name: INTERVIEW })).toBeVisible();
  const suggested = recruiter.getByRole("button", { name: /^Remove [A-Z]/ });
  while ((await suggested.count()) > 0) await suggested.first().click();
  await recruiter.getByRole("button", { name: "Add a seat" }).click();
  for (const [index, name] of PANEL.entries()) {
    await recruiter.getByRole("combobox", { name: `Seat ${index + 1}` }).click();
    await recruiter.keyboard.type(name, { delay: 30 });
    await recruiter.getByRole("option", { name }).click();
    await recruiter.keyboard.press("Escape");
  }
  await recruiter.getByLabel("Link to join").fill("https://meet.example/customs");
  await recruiter.getByRole("button", { name: "Show free times" }).click();
  await expect(recruiter.getByText(/\d+ free times/)).toBeVisible();
  await looksRight(recruiter, "free times of a panel");
  await recruiter.getByRole("button", { name: "Offer these times" }).click();
  await expect(recruiter.getByText(/can choose a time until/)).toBeVisible();
}

/** UX-H1: on a phone, far away, the candidate takes a time on her own clock with three taps. */
export async function bookOnPhone({ aStranger, mailOf }: World): Promise<void> {
  const mail = await mailOf(INGRID.email).last(/time/i);
  const phone = await aStranger({ ...PHONE, timezoneId: "America/Toronto" });
  await phone.goto(linkIn(mail, /\/juniper\/me/));
  await phone.getByRole("main").getByRole("button").first().tap();
  await phone.getByRole("link", { name: "Choose a time" }).first().tap();
  await expect(phone.getByText("Toronto").first()).toBeVisible();
  await looksRight(phone, "times to choose from");
  await phone.getByRole("radio").first().tap({ force: true });
  await phone.getByRole("button", { name: "Book this time" }).tap();
  await expect(phone.getByRole("heading", { level: 1 })).toBeVisible();
  await looksRight(phone, "the booked interview");
}

/** Everybody's calendar: one invitation each, which moves when the interview does. */
export async function moveInterview({ as, mailOf, product }: World): Promise<void> {
  const invited = [...PANEL.map((name) => personCalled(product, name.split(" ")[0] ?? "").email), INGRID.email];
  const newest = (address: string) => mailOf(address).last(/, \d\d:\d\d: /);
  const before = await Promise.all(invited.map(newest));
  for (const mail of before) expect(fields(mail)).toMatchObject({ METHOD: "REQUEST", SEQUENCE: "0" });

  const recruiter = await as("Bartosz");
  await recruiter.getByRole("link", { name: "Interviews" }).first().click();
  await recruiter.getByRole("link", { name: "Everybody's", exact: true }).click();
  await expect(recruiter.getByRole("link", { name: INGRID.name })).toBeVisible();
  await looksRight(recruiter, "everybody's interviews");
  await recruiter.getByRole("button", { name: /^More about INT-/ }).click();
  await recruiter.getByRole("menuitem", { name: "Move or change the panel" }).click();
  await recruiter.getByRole("button", { name: "Move to another time" }).click();
  await recruiter.getByRole("button", { name: "Show free times" }).click();
  const times = recruiter.getByRole("radiogroup", { name: "Free times" }).getByRole("listitem");
  await times.nth(2).click();
  await looksRight(recruiter, "an interview about to move");
  await recruiter.getByRole("button", { name: /^Move to / }).click();
  await expect(recruiter.getByText(/^Moved\./)).toBeVisible();

  for (const [index, address] of invited.entries()) {
    const was = before[index]!;
    await expect.poll(async () => (await newest(address)).id, { timeout: 30_000 }).not.toBe(was.id);
    const now = fields(await newest(address));
    expect(now).toMatchObject({ METHOD: "REQUEST", SEQUENCE: "1", UID: fields(was)["UID"] });
    expect(now["DTSTART"]).not.toBe(fields(was)["DTSTART"]);
    await remember(product, { startsAt: instantOf(now["DTSTART"] ?? "") });
  }
  expect(Date.parse((await recall(product)).startsAt)).not.toBeNaN();
}

/** The lines of an invitation by name, folded lines put together and parameters left out. */
function fields(mail: Mail): Readonly<Record<string, string>> {
  const lines = calendarIn(mail)
    .replaceAll(/\r?\n[ \t]/g, "")
    .split(/\r?\n/);
  return Object.fromEntries(lines.map((line) => [line.split(/[;:]/)[0], line.slice(line.indexOf(":") + 1)]));
}

/** "20261125T090000Z" as an instant. */
const instantOf = (stamp: string): string =>
  stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
