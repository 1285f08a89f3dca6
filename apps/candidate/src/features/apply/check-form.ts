import { applicationDraft } from "@leadline/domain/application/apply/application-draft";
import { readAnswers } from "@leadline/domain/posting/form/answers";
import { parseInput, type Issue } from "@leadline/domain/shared/invalid-input";
import type { ApplyValues, Question } from "./apply-form.ts";

/**
 * What the API would say about a form, by the same rules. Asked when a file was refused, so that everything that needs
 * another look is said at once; otherwise the API is asked.
 */
export function checkForm(
  values: ApplyValues,
  questions: readonly Question[],
  { noticeVersion, locale }: { readonly noticeVersion: string; readonly locale: string },
): readonly Issue[] {
  const { name, called, email, link, resumeText, keepForOtherJobs, resume } = values;
  const documentId = resume?.id ?? null;
  const given = [...values.answers].map(([key, answers]) => ({ key, values: answers }));
  const draft = parseInput(applicationDraft, {
    name,
    called,
    email,
    link,
    resumeText,
    documentId,
    noticeVersion,
    locale,
    keepForOtherJobs,
  });
  const form = { questions: questions.map((question) => ({ ...question, options: [...question.options] })) };
  const answers = readAnswers(form, given);
  return [...(draft.ok ? [] : draft.refusal.issues), ...(answers.ok ? [] : answers.refusal.issues)];
}
