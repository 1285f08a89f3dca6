import { randomUUID } from "node:crypto";
import { json, seeOther, type Answer } from "#http/answer.ts";
import type { Posted, ReceivedFile } from "#http/posted.ts";
import { isRejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { paths } from "#paths.ts";
import type { FormError } from "#ui/error-summary.tsx";
import { AppliedPage, appliedTitle } from "./applied-page.tsx";
import { applyTexts, sayIssues, type Issue } from "./apply-errors.ts";
import {
  emptyForm,
  FILLED_FIELDS,
  readApplyForm,
  SESSION_FIELD,
  type ApplyValues,
  type FilledField,
} from "./apply-form.ts";
import { ApplyPage, applyTitle, type ApplyPageModel } from "./apply-page.tsx";
import { submitApplicationMutation } from "./apply.query.ts";
import { checkForm } from "./check-form.ts";
import { fileTexts } from "./file-texts.ts";
import { readApplyPage, type ApplyFrame } from "./read-apply-page.ts";
import { readSender, rememberSender } from "./sender-cookie.ts";
import { sayFileSize } from "#lib/file-size.ts";

/** The untouched form. */
export async function showApply(visit: Visit): Promise<Answer> {
  const read = await readApplyPage(visit, "/apply");
  if ("answer" in read) return read.answer;
  return formAnswer(visit, 200, { ...read.frame, values: emptyForm(randomUUID()), errors: [] });
}

/** Takes the form as a browser sends it; gives it back as it was typed until it can be accepted. */
export async function submitApply(visit: Visit, posted: Posted): Promise<Answer> {
  const read = await readApplyPage(visit, "/apply");
  if ("answer" in read) return read.answer;
  const { frame } = read;
  const values = readApplyForm(posted, frame.questions, randomUUID);
  const file = posted.file("resume");

  if (!posted.trusted) {
    const news = posted.hasDroppedFile ? "aged_file" : "aged";
    return formAnswer(visit, 403, { ...frame, values, errors: [], news });
  }
  if (posted.get("press") === "fill") return fillAnswer(visit, frame, values, file);
  const refused = fileError(file, visit.language);
  if (refused) {
    const issues = checkForm(values, frame.questions, { noticeVersion: frame.notice.version, locale: visit.language });
    const others = sayAll(visit, frame, values, issues).filter(({ target }) => target !== "resume");
    return formAnswer(visit, 422, { ...frame, values, errors: [refused, ...others] });
  }
  return await sendApplication(visit, frame, values);
}

async function sendApplication(visit: Visit, frame: ApplyFrame, values: ApplyValues): Promise<Answer> {
  const { job, notice } = frame;
  const input = {
    clientMutationId: values.key,
    jobRef: job.ref,
    applySession: values.applySession || null,
    documentId: values.resume?.id ?? null,
    resumeText: values.resumeText,
    name: values.name,
    called: values.called,
    email: values.email,
    link: values.link,
    answers: [...values.answers].map(([key, given]) => ({ key, values: [...given] })),
    noticeVersion: notice.version,
    locale: visit.language,
    keepForOtherJobs: values.keepForOtherJobs,
  };
  const sent = await visit.ask(submitApplicationMutation, { input }).catch((error: unknown) => {
    // Whatever is wrong on our side, what was typed comes back to the person who typed it.
    if (isRejection(error, "too_often")) return "too_often" as const;
    if (isRejection(error)) return "unreachable" as const;
    throw error;
  });
  if (sent === "too_often" || sent === "unreachable")
    return formAnswer(visit, sent === "too_often" ? 429 : 503, { ...frame, values, errors: [], news: sent });

  const result = sent.submitApplication;
  switch (result.__typename) {
    case "ApplicationReceived":
      rememberSender(visit, result);
      return seeOther(paths.applied(job.path));
    // The same form arrived before, with other words in it: the first one counts, and is with us.
    case "KeyReused":
      return seeOther(paths.applied(job.path));
    case "JobClosed":
      return seeOther(job.path);
    case "InvalidInput": {
      const isFileGone = result.issues.some(({ path }) => path === "resume" || path === "documentId");
      const kept = isFileGone ? { ...values, resume: undefined, applySession: "" } : values;
      const errors = sayAll(visit, frame, values, result.issues);
      return formAnswer(visit, 422, { ...frame, values: kept, errors });
    }
  }
}

/** Fills empty fields from the résumé and shows the form again for checking. */
function fillAnswer(visit: Visit, frame: ApplyFrame, values: ApplyValues, file: ReceivedFile | undefined): Answer {
  const refused = fileError(file, visit.language);
  if (refused) return formAnswer(visit, 422, { ...frame, values, errors: [refused] });
  if (file?.state !== "kept") {
    const t = applyTexts.in(visit.language);
    const missing = { target: "resume", label: t("resume"), message: t("chooseFirst") };
    return formAnswer(visit, 422, { ...frame, values, errors: [missing] });
  }
  const filled = FILLED_FIELDS.filter((field) => values[field].trim() === "" && suggestionFor(file, field) !== "");
  const suggested = Object.fromEntries(filled.map((field) => [field, suggestionFor(file, field)]));
  const news = filled.length > 0 ? "filled" : "not_filled";
  return formAnswer(visit, 200, {
    ...frame,
    values: { ...values, ...suggested, fromResume: filled },
    errors: [],
    news,
  });
}

const suggestionFor = ({ suggested }: ReceivedFile & { state: "kept" }, field: FilledField): string =>
  suggested[field] ?? "";

function fileError(file: ReceivedFile | undefined, language: string): FormError | undefined {
  if (!file || file.state === "kept") return undefined;
  const message = file.state === "refused" ? file.message : fileTexts.in(language)("unreachable");
  return { target: "resume", label: applyTexts.in(language)("resume"), message };
}

const sayAll = (
  { language }: Visit,
  { questions }: ApplyFrame,
  values: ApplyValues,
  issues: readonly Issue[],
): readonly FormError[] =>
  sayIssues(issues, {
    questions,
    language,
    typed: (path) => (path === "name" || path === "email" ? values[path] : ""),
  });

function formAnswer(visit: Visit, status: number, model: ApplyPageModel): Answer {
  return {
    kind: "page",
    status,
    title: applyTitle(model, visit.language),
    employer: model.organization,
    nav: "job",
    keep: "form",
    body: <ApplyPage model={model} />,
  };
}

/** Answers the script that sends a résumé as soon as it is chosen. */
export async function receiveForScript(visit: Visit, posted: Posted): Promise<Answer> {
  const file = posted.file("resume");
  if (file?.state === "refused") return json(422, { message: file.message });
  if (file?.state !== "kept") return json(503, {});
  const { id, fileName, byteSize, suggested } = file;
  const session = posted.get(SESSION_FIELD);
  const size = sayFileSize(byteSize, visit.locale);
  return json(200, { id, session, fileName, byteSize, size, fields: suggested });
}

/** After sending. */
export async function showApplied(visit: Visit): Promise<Answer> {
  const read = await readApplyPage(visit, "/apply/done");
  if ("answer" in read) return read.answer;
  const { organization, job } = read.frame;
  const sender = readSender(visit);
  const model = { organization, job: { ...job, replyBy: sender?.replyBy ?? job.replyBy }, sender };
  return {
    kind: "page",
    status: 200,
    title: appliedTitle(model, visit.language),
    employer: organization,
    nav: "careers",
    keep: "never",
    body: <AppliedPage model={model} />,
  };
}
