import { found } from "../found.js";
import type { SignIn, Story } from "../story.js";
import { apply } from "./applying.js";
import { CAST, PASSWORD } from "./cast.js";
import { interviewed } from "./debriefs.js";
import { befall, takeOn } from "./fates.js";
import { IN_THE_LOOP } from "./in-the-loop.js";
import { foundKestrel, SLUG, type Company } from "./kestrel.js";
import { offered } from "./offers.js";
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
    const to = fate.step === "move" ? fate.to : undefined;
    if (to === "ST-DEBRIEF") await interviewed(story, company, person, applicationId, fate.days);
    await befall(story, company, applicationId, fate);
    if (to === "ST-SCREEN") await takeOn(story, company, applicationId);
    if (to === "ST-OFFER") await offered(story, company, person, applicationId);
  }
  await IN_THE_LOOP[person.name]?.(story, company, applicationId);
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
