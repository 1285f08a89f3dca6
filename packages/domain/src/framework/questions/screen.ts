import type { Question } from "./question.js";

export const SCREEN_QUESTIONS: readonly Question[] = [
  {
    id: "Q-SCREEN-1",
    text: "What makes a Tech Lead role with about {handsOn} % hands-on work right for you now?",
    probes: ["Split of your last weeks?", "What would you miss?"],
    anchors: {
      1: "Wants people management only or code only",
      3: "Names both sides with a recent example",
      5: "Explains the balance they sought and how they kept it",
    },
    facets: ["TL-COMM-CLARITY"],
  },
  {
    id: "Q-SCREEN-2",
    text: "Describe the last team you led technically: size, product, your decisions.",
    probes: ["What was yours alone?", "Who decided otherwise?"],
    anchors: {
      1: "No leading experience described",
      3: "Clear scope and own part",
      5: "Clear scope, own part and effect on product",
    },
    facets: ["TL-COMM-CLARITY"],
  },
  {
    id: "Q-SCREEN-3",
    text: "Explain your current system to me as somebody outside engineering.",
    probes: ["Why does that matter for the users?"],
    anchors: { 1: "Jargon, loses the listener", 3: "Understandable, right length", 5: "Listener could retell it" },
    facets: ["TL-COMM-NONTECH"],
  },
];
