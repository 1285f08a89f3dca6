import type { CandidateActor } from "#core/actor.js";
import { hireApplication } from "#features/hire/hire-application.js";
import { answerOwnOffer, viewOffer } from "#features/offer/answer/answer-offer.js";
import { createOffer } from "#features/offer/prepare/create-offer.js";
import { sendOffer } from "#features/offer/send/send-offer.js";
import { submitOffer } from "#features/offer/prepare/submit-offer.js";
import type { Story } from "../story.js";
import type { Company } from "./kestrel.js";
import { versionOf } from "./scenes.js";

/** An offer inside the range, sent; answers its id. */
export async function offer(
  story: Story,
  { people }: Company,
  applicationId: string,
  title: string,
  baseMinor: number,
  days: number,
): Promise<string> {
  story.at(days, "10:40");
  const terms = {
    title,
    levelId: null,
    baseMinor,
    currency: "EUR",
    payInterval: "year",
    bonusPercent: 8,
    equity: "",
    extras: "30 days of leave\n2,500 euros a year to learn with\nPaid on-call, the morning after is off",
    startOn: story.moment(-75, "09:00").toISOString().slice(0, 10),
    outsideRangeReason: "",
  };
  const { offerId } = await story.act(people.owen, "offer.create", (tx) => createOffer(tx, { applicationId, terms }));
  await story.act(people.owen, "offer.submit", async (tx) =>
    submitOffer(tx, { offerId, expectedVersion: await versionOf(tx, "offer", offerId) }),
  );
  await story.act(people.owen, "offer.send", async (tx) =>
    sendOffer(tx, {
      offerId,
      expectedVersion: await versionOf(tx, "offer", offerId),
      expiresAt: story.moment(days - 10, "21:59").toISOString(),
    }),
  );
  return offerId;
}

/** The candidate reads the offer and says yes by name; the recruiter hires them. */
export async function acceptAndHire(
  story: Story,
  company: Company,
  applicationId: string,
  offerId: string,
  name: string,
  days: number,
): Promise<void> {
  const { owen } = company.people;
  const candidateId = await story.look(owen, async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      "select candidate_id as id from application where organization_id = $1 and id = $2",
      [tx.organizationId, applicationId],
    );
    return row?.id ?? "";
  });
  const candidate: CandidateActor = {
    kind: "candidate",
    organizationId: company.organizationId,
    candidateId,
    sessionId: candidateId,
    fresh: true,
  };
  story.at(days, "18:20");
  await story.act(candidate, "offer.view", (tx) => viewOffer(tx, offerId));
  await story.act(candidate, "offer.answer", (tx) =>
    answerOwnOffer(tx, { offerId, accept: true, name, reason: "", address: "127.0.0.1" }),
  );
  story.at(days - 1, "09:10");
  await story.act(owen, "application.hire", async (tx) =>
    hireApplication(tx, { applicationId, expectedVersion: await versionOf(tx, "application", applicationId) }),
  );
}
