import { found } from "../found.js";
import type { SignIn, Story } from "../story.js";
import { apply } from "./applying.js";
import { CAST, PASSWORD, type CastName } from "./cast.js";
import { befall } from "./fates.js";
import { foundKestrel, SLUG, type Company } from "./kestrel.js";
import { debrief, decide, hold, schedule, score, type Held } from "./loop.js";
import { acceptAndHire, offer } from "./offers.js";
import { PEOPLE, type Person } from "./people.js";
import { PLOTS } from "./requisitions.js";
import { approve, publish, writeRequisition } from "./scenes.js";

/** The demo's story, from a company's first day in Leadline to today. */
export async function tellDemo(story: Story): Promise<SignIn[]> {
  const company = await foundKestrel(story);
  const jobs = await openSearches(story, company);
  for (const [index, person] of PEOPLE.entries()) await live(story, company, person, jobs[person.at], index);
  await foundNeighbour(story);
  return signIns(story);
}

/** Two searches run, a third waits for the VP. */
async function openSearches(story: Story, company: Company): Promise<Record<Person["at"], string>> {
  const { beatriz, graham } = company.people;
  const tracking = await writeRequisition(story, company, {
    plot: PLOTS.tracking,
    manager: "marek",
    department: "Tracking",
    location: "Rotterdam",
    team: [
      ["owen", "recruiter"],
      ["filippa", "coordinator"],
    ],
    days: 60,
  });
  await approve(story, tracking, beatriz, 57);
  await approve(story, tracking, graham, 55);
  const platform = await writeRequisition(story, company, {
    plot: PLOTS.platform,
    manager: "leila",
    department: "Platform",
    location: "Remote in Europe",
    team: [
      ["owen", "recruiter"],
      ["filippa", "coordinator"],
    ],
    days: 66,
  });
  await approve(story, platform, beatriz, 63);
  await approve(story, platform, graham, 62);
  const jobs = {
    tracking: await publish(story, company, tracking, 54),
    platform: await publish(story, company, platform, 61),
  };
  const coach = await writeRequisition(story, company, {
    plot: PLOTS.coach,
    manager: "dag",
    department: "Customs",
    location: "Rotterdam",
    team: [["owen", "recruiter"]],
    days: 5,
  });
  await approve(story, coach, beatriz, 2);
  return jobs;
}

/** One person applies and goes their way; whoever came far enough is interviewed, talked about, offered, hired. */
async function live(story: Story, company: Company, person: Person, jobRef: string, index: number): Promise<void> {
  const applicationId = await apply(story, company, person, jobRef, index);
  for (const fate of person.fate) {
    if (fate.step === "move" && fate.to === "ST-DEBRIEF")
      await interviewed(story, company, person, applicationId, fate.days);
    await befall(story, company, applicationId, fate);
    if (
      fate.step === "move" &&
      fate.to === "ST-LOOP" &&
      !person.fate.some((later) => later.step === "move" && later.to === "ST-DEBRIEF")
    )
      await inTheLoop(story, company, person, applicationId);
    if (fate.step === "move" && fate.to === "ST-OFFER") await offered(story, company, person, applicationId, fate.days);
  }
}

/** The whole loop is behind them; the panel of two of them disagrees, and one decision is still open. */
async function interviewed(
  story: Story,
  company: Company,
  person: Person,
  applicationId: string,
  days: number,
): Promise<void> {
  const manager: CastName = person.at === "tracking" ? "marek" : "leila";
  const loop = await schedule(story, company, applicationId, days + 6);
  const disagrees = person.name === "Ana Beatriz Carvalho";
  for (const [index, held] of loop.entries()) {
    await hold(story, company, held, days + 6 - index);
    for (const who of held.panel) {
      const points = disagrees ? (index % 2 === 0 ? 5 : 2) : index % 3 === 0 ? 4 : 3;
      await score(story, company, held, who, points, days + 6 - index);
    }
  }
  if (person.name === "Andrei Popescu") return;
  const panel: CastName[] = [...new Set<CastName>([manager, ...loop.flatMap((held: Held) => held.panel)])];
  const voices = panel.map((who, index) => ({
    who,
    choice: disagrees && index % 2 === 1 ? ("reject" as const) : ("advance" as const),
    reason:
      disagrees && index % 2 === 1
        ? "Plans by wish: no range, no assumption, also when asked."
        : "Clear evidence on the must-haves I saw.",
  }));
  const debriefId = await debrief(story, company, applicationId, manager, voices, days);
  if (!disagrees && person.name !== "Oskar Lindgren") await decide(story, company, debriefId, manager, days);
}

/** In the middle of the loop: some interviews were held, one card is overdue, some are still to come. */
async function inTheLoop(story: Story, company: Company, person: Person, applicationId: string): Promise<void> {
  if (person.name === "Priyanka Deshmukh") {
    const [first, second] = await schedule(story, company, applicationId, 3, 2);
    if (!first || !second) return;
    await hold(story, company, first, 3);
    for (const who of first.panel) await score(story, company, first, who, 4, 3);
    // This card stays owed: it is overdue today.
    await hold(story, company, second, 2);
    return;
  }
  if (person.name === "נועם ברק") {
    const [first] = await schedule(story, company, applicationId, 2, 1);
    if (!first) return;
    await hold(story, company, first, 2);
    for (const who of first.panel) await score(story, company, first, who, 3, 2);
    return;
  }
  if (person.name === "Sofie Vandenberghe") await schedule(story, company, applicationId, -2, 3);
  if (person.name === "Thandiwe Dlamini")
    await schedule(story, company, applicationId, daysToClockChange(story.end), 1);
}

/** Negative days until the morning after Europe changes its clocks next. */
function daysToClockChange(from: Date): number {
  const offset = (date: Date) =>
    new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" }).format(date).slice(-6);
  for (let days = 1; days < 250; days += 1) {
    const day = new Date(from.getTime() + days * 86_400_000);
    if (offset(day) !== offset(new Date(day.getTime() - 86_400_000))) return -(days + 1);
  }
  return -30;
}

async function offered(
  story: Story,
  company: Company,
  person: Person,
  applicationId: string,
  days: number,
): Promise<void> {
  const title = PLOTS[person.at].title;
  const hires = person.at === "platform";
  const offerId = await offer(
    story,
    company,
    applicationId,
    title,
    hires ? 108_000_00 : 99_000_00,
    hires ? days - 1 : 3,
  );
  if (hires) await acceptAndHire(story, company, applicationId, offerId, person.name, days - 4);
}

/** A second organization on the same installation; neither knows of the other. */
async function foundNeighbour(story: Story): Promise<void> {
  story.at(20, "08:00");
  await found(
    story,
    { name: "Bramble Health", slug: "bramble", timeZone: "Europe/London", privacyContact: "privacy@bramble.example" },
    {
      name: "Priya Nair",
      email: "priya@bramble.example",
      title: "Operations",
      timeZone: "Europe/London",
      password: PASSWORD,
    },
  );
}

function signIns(story: Story): SignIn[] {
  const member = (who: string, { email }: { readonly email: string }, organization = SLUG): SignIn => ({
    who,
    email,
    password: PASSWORD,
    organization,
  });
  return [
    member("Administrator", CAST.nadia),
    member("Recruiter", CAST.owen),
    member("Hiring manager", CAST.marek),
    member("Interviewer", CAST.sanne),
    member("Approver, finance", CAST.beatriz),
    member("Approver, VP", CAST.graham),
    member("Another organization", { email: "priya@bramble.example" }, "bramble"),
    ...candidateLink(story),
  ];
}

/** The status link of the candidate with an open offer, as their mail carried it. */
function candidateLink(story: Story): SignIn[] {
  const mail = story.mail.sent.find(({ to, text }) => to === "chloe.m@mail.example" && text.includes("/me"));
  const url = mail?.text.match(/https?:\/\/\S+\/me\S*/)?.[0];
  return url ? [{ who: "Candidate", url }] : [];
}
