import { MINUTE } from "@leadline/domain/shared/instant";
import { dayIn, dayOf } from "@leadline/domain/shared/zone";
import { createOffer } from "#features/offer/prepare/create-offer.js";
import { answerOwnOffer, viewOffer } from "#features/offer/answer/answer-offer.js";
import { sendOffer } from "#features/offer/send/send-offer.js";
import { submitOffer } from "#features/offer/prepare/submit-offer.js";
import { hireApplication } from "#features/hire/hire-application.js";
import type { Story } from "../story.js";
import { candidateOf } from "./applying.js";
import type { Company } from "./kestrel.js";
import type { Person } from "./people.js";
import { PLOTS } from "./requisitions.js";
import { versionOf } from "./scenes.js";
import { workdays } from "./workdays.js";

interface Proposal {
  readonly baseMinor: number;
  /** Days before today on which it is written. */
  readonly days: number;
  /** Why it leaves the approved range; somebody has to approve it then. */
  readonly outside?: string;
  /** How far it has come. */
  readonly stands: "draft" | "pending" | "sent" | "declined" | "accepted" | "hired";
}

/** One offer in each state, each within the openings there are. */
const PROPOSALS: Readonly<Record<string, Proposal>> = {
  "Chloé Marchetti": { baseMinor: 99_000_00, days: 2, stands: "sent" },
  "Ngozi Achterberg-Eze": {
    baseMinor: 114_000_00,
    days: 1,
    outside: "Has led the exact migration we are about to start, twice. The team asked for her by name.",
    stands: "pending",
  },
  "Yasmin El-Sayed": { baseMinor: 108_000_00, days: 14, stands: "hired" },
  "Samir Bensaïd": { baseMinor: 104_000_00, days: 4, stands: "accepted" },
  "Ottilie Brandvold": { baseMinor: 110_000_00, days: 0, stands: "draft" },
  "Jack Thornbury": { baseMinor: 101_000_00, days: 21, stands: "declined" },
};

/** Whoever reached the offer stage gets their offer. */
export async function offered(story: Story, company: Company, person: Person, applicationId: string): Promise<void> {
  const proposal = PROPOSALS[person.name];
  if (!proposal) return;
  const { days, stands } = proposal;
  const offerId = await propose(story, company, PLOTS[person.at].title, applicationId, proposal);
  if (stands === "draft") return;
  const { owen } = company.people;
  await story.act(owen, "offer.submit", async (tx) =>
    submitOffer(tx, { offerId, expectedVersion: await versionOf(tx, "offer", offerId) }),
  );
  if (stands === "pending") return;
  await story.act(owen, "offer.send", async (tx) =>
    sendOffer(tx, {
      offerId,
      expectedVersion: await versionOf(tx, "offer", offerId),
      expiresAt: endOfDay(story, days - 10),
    }),
  );
  if (stands === "sent") return;
  await reply(story, company, applicationId, {
    offerId,
    name: person.name,
    accept: stands !== "declined",
    days: days - 3,
  });
  if (stands === "hired") await hire(story, company, applicationId, days - 4);
}

/** The recruiter writes an offer; answers its id. */
async function propose(
  story: Story,
  { people }: Company,
  title: string,
  applicationId: string,
  { baseMinor, days, outside = "" }: Proposal,
): Promise<string> {
  story.at(days, "14:40");
  const terms = {
    title,
    levelId: null,
    baseMinor,
    currency: "EUR",
    payInterval: "year",
    bonusPercent: 8,
    equity: "",
    extras: "30 days of leave\n2,500 euros a year to learn with\nPaid on-call, the morning after is off",
    startOn: story
      .moment(workdays(story, -75, 1)[0] ?? -75, "09:00")
      .toISOString()
      .slice(0, 10),
    outsideRangeReason: outside,
  };
  const { offerId } = await story.act(people.owen, "offer.create", (tx) => createOffer(tx, { applicationId, terms }));
  return offerId;
}

/** The last minute of a day where the company is; `days` before today. */
const endOfDay = (story: Story, days: number): string => {
  const day = dayOf(story.moment(days, "12:00").getTime(), ZONE);
  return new Date(dayIn(day, ZONE).end - MINUTE).toISOString();
};
const ZONE = "Europe/Amsterdam";

interface Reply {
  readonly offerId: string;
  readonly name: string;
  readonly accept: boolean;
  readonly days: number;
}

/** The candidate reads the offer and says yes or no, by name. */
async function reply(
  story: Story,
  company: Company,
  applicationId: string,
  { offerId, name, accept, days }: Reply,
): Promise<void> {
  const candidate = await candidateOf(story, company, applicationId);
  story.at(days, "18:20");
  await story.act(candidate, "offer.view", (tx) => viewOffer(tx, offerId));
  await story.act(candidate, "offer.answer", (tx) =>
    answerOwnOffer(tx, {
      offerId,
      accept,
      name,
      reason: accept
        ? ""
        : "My present employer made me an offer I owe my family to take. The process was the best I had.",
      address: "127.0.0.1",
    }),
  );
}

async function hire(story: Story, { people }: Company, applicationId: string, days: number): Promise<void> {
  story.at(days, "09:10");
  await story.act(people.owen, "application.hire", async (tx) =>
    hireApplication(tx, { applicationId, expectedVersion: await versionOf(tx, "application", applicationId) }),
  );
}
