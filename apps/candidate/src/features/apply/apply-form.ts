import type { Posted, ReceivedFile } from "#http/posted.ts";

export const QUESTION_TYPES = [
  "short_text",
  "long_text",
  "single",
  "multiple",
  "yes_no",
  "number",
  "currency",
  "date",
  "url",
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** A question the job asks, as the form shows it. */
export interface Question {
  readonly key: string;
  readonly type: QuestionType;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly currency: string;
}

/** A résumé that already reached us; the form carries its id, so that it is never asked for twice. */
export interface KeptResume {
  readonly id: string;
  readonly fileName: string;
  readonly byteSize: number;
}

/** The hidden field with the secret that proves a file belongs to this form. */
export const SESSION_FIELD = "applySession";

/** Fields a résumé can fill in. */
export const FILLED_FIELDS = ["name", "email", "link"] as const;
export type FilledField = (typeof FILLED_FIELDS)[number];

/** Everything a candidate may have typed so far, exactly as typed. */
export interface ApplyValues {
  readonly name: string;
  readonly called: string;
  readonly email: string;
  readonly link: string;
  readonly resumeText: string;
  readonly resume: KeptResume | undefined;
  /** Empty until a file was sent. */
  readonly applySession: string;
  readonly answers: ReadonlyMap<string, readonly string[]>;
  readonly keepForOtherJobs: boolean;
  /** Fields whose value software read from the résumé. */
  readonly fromResume: readonly FilledField[];
  /** Makes sending twice one application. */
  readonly key: string;
}

/** An untouched form. */
export const emptyForm = (key: string): ApplyValues => ({
  name: "",
  called: "",
  email: "",
  link: "",
  resumeText: "",
  resume: undefined,
  applySession: "",
  answers: new Map(),
  keepForOtherJobs: false,
  fromResume: [],
  key,
});

/** The name under which the answer to a question is sent. */
export const answerField = (key: string): string => `answer.${key}`;

/** Reads the form back as it was typed; a file that came with it replaces the one kept before. */
export function readApplyForm(posted: Posted, questions: readonly Question[], newKey: () => string): ApplyValues {
  const key = posted.get("key");
  const marked = posted.all("fromResume");
  return {
    name: posted.get("name"),
    called: posted.get("called"),
    email: posted.get("email"),
    link: posted.get("link"),
    resumeText: posted.get("resumeText"),
    resume: keptNow(posted.file("resume")) ?? keptBefore(posted),
    applySession: posted.get(SESSION_FIELD).slice(0, 100),
    answers: new Map(questions.map((question) => [question.key, posted.all(answerField(question.key))])),
    keepForOtherJobs: posted.get("keepForOtherJobs") === "yes",
    fromResume: FILLED_FIELDS.filter((field) => marked.includes(field)),
    key: /^[\w-]{16,64}$/.test(key) ? key : newKey(),
  };
}

const keptNow = (file: ReceivedFile | undefined): KeptResume | undefined =>
  file?.state === "kept" ? { id: file.id, fileName: file.fileName, byteSize: file.byteSize } : undefined;

function keptBefore(posted: Posted): KeptResume | undefined {
  const id = posted.get("documentId");
  if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
  const byteSize = Number(posted.get("documentSize"));
  return {
    id,
    fileName: posted.get("documentName").slice(0, 255),
    byteSize: Number.isInteger(byteSize) && byteSize > 0 ? byteSize : 0,
  };
}
