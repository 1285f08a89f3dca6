/**
 * How a posting speaks of each competency: what the person will do, and what they need to be able to do, as something
 * a reader can check against their own work. Ids are those of the Tech Lead framework.
 */
export interface CompetencyPhrase {
  readonly competency: string;
  readonly family: "FAM-TECH" | "FAM-DELIV" | "FAM-PEOPLE" | "FAM-STRAT";
  readonly outcome: string;
  readonly need: string;
}

export const COMPETENCY_PHRASES: readonly CompetencyPhrase[] = [
  {
    competency: "TL-ARCH",
    family: "FAM-TECH",
    outcome:
      "Shape the systems of the team so that they stay correct under load and easy to change, and say why each boundary is where it is.",
    need: "You have shaped a system that ran in production for years, and can explain which decision you would change today.",
  },
  {
    competency: "TL-CODE",
    family: "FAM-TECH",
    outcome: "Write production code every week, mostly the risky first slices and the parts that others build on.",
    need: "You change production code with ease in at least one of our languages or a similar one.",
  },
  {
    competency: "TL-SEC",
    family: "FAM-TECH",
    outcome: "Build the protection of data into design and daily work, together with the people who answer for it.",
    need: "You can show how a request is authenticated and authorized in a system you know, and what happens when a key leaks.",
  },
  {
    competency: "TL-QUAL",
    family: "FAM-DELIV",
    outcome: "Keep our standards alive: readable code, tests, and reviews within a day.",
    need: "You make other people's code better in reviews, and they are glad of it.",
  },
  {
    competency: "TL-OPS",
    family: "FAM-DELIV",
    outcome: "Make releases routine and running systems visible, and keep calm when something breaks.",
    need: "You have run what you built: automated releases, useful alarms, and incidents you learned from.",
  },
  {
    competency: "TL-PLAN",
    family: "FAM-DELIV",
    outcome: "Turn a product goal into small releases, share dates as ranges, and say early when something slips.",
    need: "You break work into thin slices, estimate in ranges, and have re-planned when facts changed.",
  },
  {
    competency: "TL-MENT",
    family: "FAM-PEOPLE",
    outcome: "Help each engineer of the team grow, in their own way, until they own an area without you.",
    need: "An engineer grew because of you, and you can say what you did and what they can do now.",
  },
  {
    competency: "TL-TEAM",
    family: "FAM-PEOPLE",
    outcome: "Give the team a direction it shares and a way of working in which everybody is heard.",
    need: "You have guided the technical work of a team and can say what was yours to decide.",
  },
  {
    competency: "TL-COMM",
    family: "FAM-PEOPLE",
    outcome:
      "Be the person product and other teams talk to first, and make technology clear to people who do not write software.",
    need: "You can explain a technical matter so that somebody from another field can decide on it.",
  },
  {
    competency: "TL-CONF",
    family: "FAM-PEOPLE",
    outcome: "Bring technical disagreements to fair decisions that are written down and that people can stand behind.",
    need: "You have helped a real disagreement end in a decision that also the losing side could carry.",
  },
  {
    competency: "TL-STRAT",
    family: "FAM-STRAT",
    outcome: "Say where our technology should be in 18 months, which steps lead there, and what we will leave out.",
    need: "You have set a technical course that served a business goal, and know how you saw that it worked.",
  },
  {
    competency: "TL-STACK",
    family: "FAM-STRAT",
    outcome: "Choose, combine and retire technologies by fit, cost and what the team can carry.",
    need: "You have chosen one technology over another with criteria you can defend, and have retired one.",
  },
  {
    competency: "TL-JUDG",
    family: "FAM-STRAT",
    outcome: "Find the real problem first, put effort where it matters, and carry the result.",
    need: "You can show how you decided what not to do when everything was urgent.",
  },
];
