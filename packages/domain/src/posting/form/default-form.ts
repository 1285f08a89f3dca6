import type { ApplicationForm } from "./application-form.js";

/** What a new posting asks: what the person led, and how much hands-on work they want. Both are talked about later. */
export const defaultForm = (handsOnPercent: number | null): ApplicationForm => ({
  questions: [
    {
      key: "team_guided",
      type: "long_text",
      label: "Tell us about a team whose technical work you guided. What was yours to decide, and what changed?",
      help: "Five to ten sentences are plenty. We read for what you did, not for style.",
      required: true,
      options: [],
      currency: "",
    },
    {
      key: "hands_on_share",
      type: "single",
      label: "How much hands-on work would suit you?",
      help:
        handsOnPercent === null
          ? "Your answer does not rule you out."
          : `This job is about ${handsOnPercent} per cent. Your answer helps us be honest with each other; it does not rule you out.`,
      required: true,
      options: [
        { key: "third", label: "About a third" },
        { key: "half", label: "About half" },
        { key: "two_thirds", label: "Two thirds or more" },
        { key: "unsure", label: "I am not sure yet" },
      ],
      currency: "",
    },
  ],
});
