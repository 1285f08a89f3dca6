import { refOfAddress } from "@leadline/domain/posting/careers/job-address";
import { movedTo, type Answer } from "#http/answer.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import type { Question } from "./apply-form.ts";
import { QUESTION_TYPES } from "./apply-form.ts";
import type { ApplyPageModel } from "./apply-page.tsx";
import { applyPageQuery } from "./apply.query.ts";

/** What the form shows before anybody typed. */
export type ApplyFrame = Omit<ApplyPageModel, "values" | "errors" | "news">;

/** The job of a form's address, or the answer that stands in for its form: moved, or the page of a closed job. */
export async function readApplyPage(
  visit: Visit,
  rest: string,
): Promise<{ readonly frame: ApplyFrame } | { readonly answer: Answer }> {
  const ref = jobRefOf(visit);
  const { organization, job, privacyNotice } = await visit.ask(applyPageQuery, { ref, locale: visit.language });
  if (!organization || !job || !privacyNotice) throw new Rejection("not_here");
  const isHere = decodeURI(visit.path) === decodeURI(job.path + rest);
  if (!isHere) return { answer: movedTo(job.path + rest) };
  // The job's own page says kindly that it is closed; who has just applied is still thanked.
  if (!job.isOpen && rest === "/apply") return { answer: { kind: "redirect", status: 303, to: job.path } };
  const { form, text, contact } = job;
  return {
    frame: {
      organization,
      job: {
        ref: job.ref,
        title: job.title,
        path: job.path,
        language: job.language,
        formMinutes: Math.max(1, Math.round(form.estimatedSeconds / 60)),
        contact: contact.name,
        replyBy: job.replyBy ?? null,
      },
      questions: form.questions.map(readQuestion),
      notice: privacyNotice,
      contactEmail: text.adjustments.email,
    },
  };
}

/** The reference in the address of a form. */
export function jobRefOf(visit: Visit): string {
  const ref = refOfAddress(visit.params["job"] ?? "");
  if (ref === undefined) throw new Rejection("not_here");
  return ref;
}

interface AskedQuestion extends Omit<Question, "type"> {
  readonly type: string;
}

const readQuestion = (question: AskedQuestion): Question => ({
  ...question,
  type: QUESTION_TYPES.find((known) => known === question.type) ?? "long_text",
});
