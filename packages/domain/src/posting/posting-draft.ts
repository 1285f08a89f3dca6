import { z } from "zod";
import { payRange } from "../shared/money.js";
import { prose } from "../shared/text.js";
import { localDay } from "../shared/zone.js";
import { applicationForm } from "./form/application-form.js";
import { postingText } from "./text/posting-text.js";

/** Where the work happens. */
export const WORKPLACES = ["onsite", "hybrid", "remote"] as const;

/**
 * What the editor saves while somebody writes: any part may be left out and then stays as it was. Empty is fine, the
 * publish checklist says what is missing; only what could never be stored or shown is refused.
 */
export const postingDraft = z
  .object({
    title: prose(120, "The title").refine((text) => !/[\r\n\u2028\u2029]/.test(text), "The title must be on one line."),
    locationId: z.uuid("Choose a location.").nullable(),
    workplace: z.enum(WORKPLACES, "Choose onsite, hybrid or remote."),
    pay: payRange.nullable(),
    text: postingText,
    form: applicationForm,
    closesOn: localDay.nullable(),
  })
  .partial();
export type PostingDraft = z.output<typeof postingDraft>;
