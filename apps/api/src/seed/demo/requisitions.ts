import type { ProfileId } from "@leadline/domain/framework/profile";
import type { RequisitionDraft } from "@leadline/domain/requisition/requisition-draft";

/** The part of a draft a story writes; places, level and weights are filled in by the scene. */
export type Plot = Omit<
  RequisitionDraft,
  "levelId" | "departmentId" | "locationId" | "hiringManagerId" | "weights" | "mustHaves"
> & {
  readonly profile: ProfileId;
};

const EUR = { payCurrency: "EUR", payInterval: "year" } as const;

/** Three needs of one company: a delivery lead, a platform lead, a coach. */
export const PLOTS = {
  tracking: {
    ...EUR,
    title: "Tech Lead, Shipment Tracking",
    workplace: "hybrid",
    headcount: 2,
    payMinMinor: 88_000_00,
    payMaxMinor: 108_000_00,
    profile: "P-DELIVERY",
    handsOnPercent: 50,
    justification:
      "Tracking is what customers see of us. Two teams share one lead since August, and promises slip by weeks. We need one lead for each team.",
    targetHireOn: null,
    charter: {
      teamKind: "product",
      teamSize: 7,
      directReports: 0,
      onCall: "One week in seven, paid, with the team",
      decidesAlone: "How tracking is built, when it is good enough to release, the order of technical work",
      decidesTogether: "The roadmap with product, new technology with the platform team, who joins",
      decidedElsewhere: "Pay, budgets, which markets we serve",
      stack: ["TypeScript", "PostgreSQL", "Kafka", "Kubernetes"],
      successAt90Days: "Shipped a change to live tracking, and the team trusts the dates it gives.",
      successAt180Days: "Tracking survives a carrier outage unnoticed, and two engineers lead areas of their own.",
    },
  },
  platform: {
    ...EUR,
    title: "Tech Lead, Developer Platform",
    workplace: "remote",
    headcount: 3,
    payMinMinor: 92_000_00,
    payMaxMinor: 115_000_00,
    profile: "P-PLATFORM",
    handsOnPercent: 55,
    justification:
      "Eleven teams deploy through scripts that three people understand. A lead for the platform pays for itself in release days.",
    targetHireOn: null,
    charter: {
      teamKind: "platform",
      teamSize: 5,
      directReports: 0,
      onCall: "Second line, one week in five, paid",
      decidesAlone: "The paved road: build, deploy, observe; what it does not support",
      decidesTogether: "Service levels with the teams that use it, security baselines with risk",
      decidedElsewhere: "Cloud contracts",
      stack: ["Go", "Kubernetes", "Terraform", "Prometheus"],
      successAt90Days: "Three teams release without asking anybody.",
      successAt180Days: "A new service is in production within a day, observed and with a way back.",
    },
  },
  coach: {
    ...EUR,
    title: "Tech Lead, Customs Automation",
    workplace: "hybrid",
    headcount: 1,
    payMinMinor: 84_000_00,
    payMaxMinor: 99_000_00,
    profile: "P-COACH",
    handsOnPercent: 45,
    justification:
      "Customs has four engineers in their first two years. They build well and learn alone; a lead who teaches turns them into a team.",
    targetHireOn: null,
    charter: {
      teamKind: "product",
      teamSize: 6,
      directReports: 1,
      onCall: "None",
      decidesAlone: "How we learn: reviews, pairing, what is good enough",
      decidesTogether: "The order of work, with product and customs experts",
      decidedElsewhere: "Legal deadlines",
      stack: ["Kotlin", "Spring", "PostgreSQL"],
      successAt90Days: "Every engineer has a goal and knows how it is going.",
      successAt180Days: "Two members lead areas on their own.",
    },
  },
} as const satisfies Record<string, Plot>;
