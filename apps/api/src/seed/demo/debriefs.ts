import { castVote } from "#features/debrief/cast-vote.js";
import { decideDebrief } from "#features/debrief/decide-debrief.js";
import { openDebrief } from "#features/debrief/open-debrief.js";
import type { Story } from "../story.js";
import type { CastName } from "./cast.js";
import type { Company } from "./kestrel.js";
import { holdAndScore, schedule, type Held, type Marks } from "./loop.js";
import type { Person } from "./people.js";
import { levelNamed, versionOf } from "./scenes.js";

interface Voice {
  readonly choice: "advance" | "hold" | "reject";
  readonly confidence?: 1 | 2 | 3;
  readonly reason: string;
}

interface Conversation {
  readonly marks: Marks;
  /** Whoever does not simply say yes; nothing for somebody who has not voted yet. */
  readonly voices?: Partial<Record<CastName, Voice | "silent">>;
  /** Absent while it is still open. */
  readonly decision?: { readonly level?: string; readonly dissent?: string; readonly rationale: string };
}

const YES = [
  "Clear evidence on the must-haves I saw, and the team would learn from them.",
  "Solid in my hour. No worry I could not name a plan for.",
  "The work they showed is the work we have.",
  "I would put them in front of a customer tomorrow.",
];

const steady: Marks = (competency, who) => ((competency.length + who.length) % 3 === 0 ? 4 : 3);
const strong: Marks = (competency, who) => ((competency.length + who.length) % 4 === 0 ? 5 : 4);

/** What was said about whom; everybody else was steady and a yes. */
const CONVERSATIONS: Readonly<Record<string, Conversation>> = {
  // Brilliant at the keyboard, unconvincing about dates: the panel does not agree, and nobody has decided yet.
  "Ana Beatriz Carvalho": {
    marks: (competency, who) => {
      if (competency === "TL-PLAN") return who === "marek" ? 4 : 2;
      if (competency === "TL-CODE") return who === "yuki" ? 5 : 3;
      if (competency === "TL-MENT") return who === "dag" ? 4 : 2;
      if (competency === "TL-STRAT") return null;
      return who === "sanne" || who === "rafael" ? 2 : 4;
    },
    voices: {
      yuki: {
        choice: "advance",
        confidence: 3,
        reason: "The best hour of pairing this year. The rest can be learned.",
      },
      sanne: {
        choice: "reject",
        confidence: 3,
        reason: "Plans by wish: no range, no assumption, also when asked. That is the job of this team.",
      },
      rafael: {
        choice: "hold",
        confidence: 1,
        reason: "The review missed the missing transaction. I would look again.",
      },
      marek: {
        choice: "advance",
        confidence: 2,
        reason: "Her answer on dates was better in my hour. I want to hear why.",
      },
    },
  },
  // Votes are coming in, sealed.
  "Andrei Popescu": { marks: steady, voices: { marek: "silent", sanne: "silent" } },
  "Oskar Lindgren": {
    marks: steady,
    voices: {
      hana: { choice: "hold", confidence: 2, reason: "Strong engineer; has not led through an incident yet." },
    },
    decision: {
      level: "Senior",
      rationale:
        "Every must-have at the bar with evidence from two people. Leading is a step behind craft, so we offer Senior with a lead's plan for the first half-year, and say so.",
      dissent: "Hana would wait for a second operations interview.",
    },
  },
};

const AGREED: Conversation = {
  marks: strong,
  decision: { rationale: "Every must-have is at the bar or above, each with evidence from two people." },
};

/** The whole loop is behind them, and the panel talks about it. */
export async function interviewed(
  story: Story,
  company: Company,
  person: Person,
  applicationId: string,
  days: number,
): Promise<void> {
  const manager: CastName = person.at === "tracking" ? "marek" : "leila";
  const { marks, voices = {}, decision } = CONVERSATIONS[person.name] ?? AGREED;
  const loop = await schedule(story, company, applicationId, { from: days + 11 });
  for (const held of loop) await holdAndScore(story, company, held, marks);

  const panel = [...new Set<CastName>([manager, ...loop.flatMap((held: Held) => held.panel)])];
  const debriefId = await open(story, company, applicationId, manager, days);
  for (const [index, who] of panel.entries()) {
    const voice = voices[who] ?? { choice: "advance" as const, reason: YES[index % YES.length] ?? "" };
    if (voice !== "silent") await vote(story, company, debriefId, who, voice);
  }
  if (decision) await decide(story, company, debriefId, manager, days, decision);
}

/** The manager opens the debrief; answers its id. */
async function open(
  story: Story,
  { people }: Company,
  applicationId: string,
  manager: CastName,
  days: number,
): Promise<string> {
  story.at(days, "08:30");
  await story.act(people[manager], "debrief.open", (tx) => openDebrief(tx, { applicationId, reason: "" }));
  const debriefId = await story.look(people[manager], async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      "select id from debrief where organization_id = $1 and application_id = $2",
      [tx.organizationId, applicationId],
    );
    return row?.id ?? "";
  });
  story.at(days, "11:00");
  return debriefId;
}

async function vote(
  story: Story,
  { people }: Company,
  debriefId: string,
  who: CastName,
  { choice, confidence = 2, reason }: Voice,
): Promise<void> {
  await story.act(people[who], "debrief.vote", async (tx) =>
    castVote(tx, {
      debriefId,
      vote: { choice, levelId: choice === "reject" ? null : await levelNamed(tx, "Lead"), confidence, reason },
    }),
  );
}

/** The manager decides, by name, with reasons and the dissent written down. */
async function decide(
  story: Story,
  { people }: Company,
  debriefId: string,
  manager: CastName,
  days: number,
  { level = "Lead", dissent = "", rationale }: NonNullable<Conversation["decision"]>,
): Promise<void> {
  story.at(days, "15:00");
  await story.act(people[manager], "debrief.decide", async (tx) =>
    decideDebrief(tx, {
      debriefId,
      expectedVersion: await versionOf(tx, "debrief", debriefId),
      decision: {
        outcome: "advance",
        levelId: await levelNamed(tx, level),
        rationale,
        dissent,
        nextStep: "References, then an offer within the range",
      },
    }),
  );
}
