import { CHECKS } from "@leadline/domain/posting/publish";
import { catalogue } from "@leadline/ui/text/catalogue";

const states = catalogue({
  draft: "Draft",
  scheduled: "Scheduled",
  published: "Published",
  unpublished: "Taken down",
  closed: "Closed",
});

const STATES = ["draft", "scheduled", "published", "unpublished", "closed"] as const;

const checks = catalogue({
  requisition_open: "The requisition is open",
  pay_range: "A pay range",
  title: "A title",
  location: "A location",
  summary: "A summary",
  why: "Why this role exists",
  hands_on: "A hands-on share of 20 to 90 per cent, the same as in the requisition",
  outcomes: "What you will do",
  needs: "What you need",
  process: "How we choose, step by step",
  adjustments: "An address for adjustments",
  closing_date: "A closing day that has not passed",
  form_length: "A form that takes less than five minutes",
  text: "A text without obstacles",
  wording: "Nothing that could be said better",
});

const workplaces = catalogue({ onsite: "On site", hybrid: "Hybrid", remote: "Remote" });

const types = catalogue({
  short_text: "Short text",
  long_text: "Long text",
  single: "One of several",
  multiple: "Several of several",
  yes_no: "Yes or no",
  number: "Number",
  currency: "Amount of money",
  date: "Date",
  url: "Link",
});

/** The state of a posting in a word; one we do not know yet is shown as it is. */
export const stateWords = (state: string): string => {
  const known = STATES.find((name) => name === state);
  return known ? states(known) : state;
};

/** A point of the publish checklist in words. */
export const checkWords = (check: string): string => {
  const known = CHECKS.find((name) => name === check);
  return known ? checks(known) : check;
};

export const workplaceOptions = (["onsite", "hybrid", "remote"] as const).map((id) => ({ id, label: workplaces(id) }));
export const workplaceWords = (id: string): string => workplaceOptions.find((option) => option.id === id)?.label ?? id;

export const QUESTION_KINDS = [
  "long_text",
  "short_text",
  "single",
  "multiple",
  "yes_no",
  "number",
  "currency",
  "date",
  "url",
] as const;
export const questionKinds = QUESTION_KINDS.map((id) => ({ id, label: types(id) }));
