import type { PostingText } from "../text/posting-text.js";

/** One piece of running text in a draft, and the path of its field. */
export interface Block {
  readonly field: string;
  readonly text: string;
}

/** Every piece of a draft that a reader reads, in page order, blank ones left out. */
export function blocksOf(title: string, text: PostingText): readonly Block[] {
  const each = (field: string, texts: readonly string[]): readonly Block[] =>
    texts.map((one, index) => ({ field: `${field}.${index}`, text: one }));
  return [
    { field: "title", text: title },
    { field: "summary", text: text.summary },
    { field: "why", text: text.why },
    { field: "team.text", text: text.team.text },
    { field: "time.note", text: text.time.note },
    ...each("decisions.yours", text.decisions.yours),
    ...each("decisions.together", text.decisions.together),
    ...each("decisions.notYours", text.decisions.notYours),
    { field: "success.after90Days", text: text.success.after90Days },
    { field: "success.after180Days", text: text.success.after180Days },
    ...each("outcomes", text.outcomes),
    ...each("needs", text.needs),
    ...each("nice", text.nice),
    ...each("offers", text.offers),
    ...text.process.steps.flatMap((step, index) => [
      { field: `process.steps.${index}.title`, text: step.title },
      { field: `process.steps.${index}.text`, text: step.text },
      { field: `process.steps.${index}.preparation`, text: step.preparation },
    ]),
    { field: "adjustments.text", text: text.adjustments.text },
    { field: "equalOpportunity", text: text.equalOpportunity },
    { field: "terms", text: text.terms },
  ].filter((block) => block.text.trim() !== "");
}
