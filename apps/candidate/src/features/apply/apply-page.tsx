import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Rich } from "@leadline/ui/text/rich";
import { sayCalendarDay } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { BackLink } from "#ui/back-link.tsx";
import { Checkbox } from "#ui/choices.tsx";
import { ErrorSummary, type FormError } from "#ui/error-summary.tsx";
import { FormToken } from "#ui/form-token.tsx";
import { linkTo } from "#ui/rich-words.tsx";
import { Notice } from "#ui/notice.tsx";
import { AboutYou } from "./about-you.tsx";
import { DraftNote } from "./draft-note.tsx";
import { SESSION_FIELD, type ApplyValues, type Question } from "./apply-form.ts";
import { QuestionField } from "./question-field.tsx";
import { ResumeGroup } from "./resume-group.tsx";

const texts = catalogue(
  {
    title: "Apply for {job}",
    documentTitle: "Apply for {job}: {name}",
    errorTitle: "Error: apply for {job}, {name}",
    checkTitle: "Check your details: {job}, {name}",
    lead: "About {minutes, plural, one {a minute} other {# minutes}}. No account, no cover letter. You get an answer either way.",
    leadBy:
      "About {minutes, plural, one {a minute} other {# minutes}}. No account, no cover letter. You hear from {name} by {day}.",
    filled: "We read your CV and filled in {count, plural, one {one field} other {# fields}}.",
    filledMore: "Software makes mistakes, often with names. Please check what is marked “From your CV”.",
    notFilled: "We have your CV, but could not read your details from it.",
    notFilledMore: "That happens with scanned or unusual files. Please type them in; people read the file itself.",
    unreachable: "We could not send it just now",
    unreachableMore:
      "Something on our side does not answer. Everything you typed is below. Please press the button again in a minute.",
    tooOftenMore:
      "Several applications came from here in a short time, so we take a break of some minutes. Everything you typed is below. Please press the button again a little later.",
    aged: "Please press the button once more",
    agedMore: "This page was open for a long time, so we ask again. Everything you typed is below.",
    agedFile: "Only the file has to be chosen again.",
    questions: "{count, plural, one {One question} other {# questions}}",
    data: "Your data",
    notice: "Full privacy notice",
    send: "Send my application",
    mail: "You get a mail with your status link within a minute. You can withdraw your application from there.",
    different: "Need a different way to apply? Write to <a>{email}</a>.",
  },
  {
    de: {
      title: "Bewerbung: {job}",
      documentTitle: "Bewerbung: {job}, {name}",
      errorTitle: "Fehler: Bewerbung, {job}, {name}",
      checkTitle: "Bitte prüfen: {job}, {name}",
      lead: "Etwa {minutes, plural, one {eine Minute} other {# Minuten}}. Kein Konto, kein Anschreiben. Sie bekommen in jedem Fall eine Antwort.",
      leadBy:
        "Etwa {minutes, plural, one {eine Minute} other {# Minuten}}. Kein Konto, kein Anschreiben. Sie hören von {name} bis {day}.",
      filled: "Wir haben Ihren Lebenslauf gelesen und {count, plural, one {ein Feld} other {# Felder}} ausgefüllt.",
      filledMore:
        "Software macht Fehler, oft bei Namen. Bitte prüfen Sie, was mit „Aus Ihrem Lebenslauf“ markiert ist.",
      notFilled: "Ihr Lebenslauf ist da, aber wir konnten Ihre Angaben nicht daraus lesen.",
      notFilledMore:
        "Das kommt bei gescannten oder ungewöhnlichen Dateien vor. Bitte tippen Sie sie ein; Menschen lesen die Datei selbst.",
      unreachable: "Wir konnten es gerade nicht absenden",
      unreachableMore:
        "Auf unserer Seite antwortet etwas nicht. Alles, was Sie geschrieben haben, steht unten. Bitte drücken Sie in einer Minute noch einmal auf den Knopf.",
      tooOftenMore:
        "Von hier kamen in kurzer Zeit mehrere Bewerbungen, darum machen wir einige Minuten Pause. Alles, was Sie geschrieben haben, steht unten. Bitte drücken Sie etwas später noch einmal auf den Knopf.",
      aged: "Bitte drücken Sie noch einmal auf den Knopf",
      agedMore: "Diese Seite war lange offen, darum fragen wir nach. Alles, was Sie geschrieben haben, steht unten.",
      agedFile: "Nur die Datei müssen Sie noch einmal wählen.",
      questions: "{count, plural, one {Eine Frage} other {# Fragen}}",
      data: "Ihre Daten",
      notice: "Ganze Datenschutzerklärung",
      send: "Bewerbung absenden",
      mail: "Sie bekommen innerhalb einer Minute eine E-Mail mit Ihrem Statuslink. Dort können Sie Ihre Bewerbung auch zurückziehen.",
      different: "Brauchen Sie einen anderen Weg? Schreiben Sie an <a>{email}</a>.",
    },
  },
);

/** What happened to the form just before it is shown again. */
export type FormNews = "filled" | "not_filled" | "unreachable" | "too_often" | "aged" | "aged_file";

export interface ApplyPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly job: {
    readonly ref: string;
    readonly title: string;
    readonly path: string;
    readonly language: string;
    readonly formMinutes: number;
    readonly contact: string;
    /** Day of the answer for whoever applies now; null when none is promised. */
    readonly replyBy: string | null;
  };
  readonly questions: readonly Question[];
  readonly notice: { readonly version: string; readonly short: string; readonly keepForOtherJobs: string };
  /** Whom to write to for another way to apply; empty when nobody is named. */
  readonly contactEmail: string;
  readonly values: ApplyValues;
  readonly errors: readonly FormError[];
  readonly news?: FormNews | undefined;
}

export function applyTitle({ job, organization, errors, news }: ApplyPageModel, language: string): string {
  const t = texts.in(language);
  const names = { job: job.title, name: organization.name };
  if (errors.length > 0) return t("errorTitle", names);
  return news === "filled" || news === "not_filled" ? t("checkTitle", names) : t("documentTitle", names);
}

/** The application form: a CV, four fields, at most three questions, the notice. Works as a plain form. */
export function ApplyPage({ model }: { readonly model: ApplyPageModel }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { job, errors, values } = model;
  const here = paths.apply(job.path);
  return (
    <div className="wrap">
      <div className="narrow">
        <BackLink to={job.path}>
          <span lang={job.language}>{job.title}</span>
        </BackLink>
        {errors.length > 0 && (
          <div className="mb-16">
            <ErrorSummary errors={errors} keepsFile={values.resume !== undefined} />
          </div>
        )}
        <header className="stack">
          <h1>{t("title", { job: job.title })}</h1>
          <p className="lead">
            {job.replyBy === null
              ? t("lead", { minutes: job.formMinutes })
              : t("leadBy", {
                  minutes: job.formMinutes,
                  name: job.contact,
                  day: sayCalendarDay(job.replyBy, locale, now),
                })}
          </p>
        </header>
        <form
          className="form section"
          method="post"
          action={here}
          encType="multipart/form-data"
          noValidate
          data-once
          data-draft={here}
          data-draft-fresh={errors.length === 0 && model.news === undefined ? "" : undefined}
        >
          <FormToken />
          {/* Enter in a field presses the first button of a form; it must be the one that sends. */}
          <button className="vh" type="submit" name="press" value="send" tabIndex={-1} aria-hidden="true">
            {t("send")}
          </button>
          <input type="hidden" name="key" value={values.key} />
          <input type="hidden" name={SESSION_FIELD} value={values.applySession} />
          <input type="hidden" name="noticeVersion" value={model.notice.version} />
          <News model={model} />
          <ResumeGroup values={values} errors={errors} uploadTo={paths.resume(job.path)} />
          <AboutYou values={values} errors={errors} />
          <Questions model={model} />
          <YourData model={model} />
          <Send model={model} />
        </form>
      </div>
    </div>
  );
}

function News({ model: { news, values } }: { readonly model: ApplyPageModel }): ReactNode {
  const t = useText(texts);
  switch (news) {
    case undefined:
      return null;
    case "filled":
      return (
        <Notice role="status" title={t("filled", { count: values.fromResume.length })}>
          <p>{t("filledMore")}</p>
        </Notice>
      );
    case "not_filled":
      return (
        <Notice role="status" title={t("notFilled")}>
          <p>{t("notFilledMore")}</p>
        </Notice>
      );
    case "unreachable":
    case "too_often":
      return (
        <Notice kind="warn" role="alert" title={t("unreachable")}>
          <p>{news === "unreachable" ? t("unreachableMore") : t("tooOftenMore")}</p>
        </Notice>
      );
    case "aged":
    case "aged_file":
      return (
        <Notice kind="warn" role="alert" title={t("aged")}>
          <p>
            {t("agedMore")} {news === "aged_file" && t("agedFile")}
          </p>
        </Notice>
      );
  }
}

function Questions({ model: { questions, values, errors, job } }: { readonly model: ApplyPageModel }): ReactNode {
  const t = useText(texts);
  if (questions.length === 0) return null;
  return (
    <section className="group" aria-labelledby="g-questions">
      <h2 id="g-questions">{t("questions", { count: questions.length })}</h2>
      {questions.map((question) => (
        <QuestionField
          key={question.key}
          question={question}
          language={job.language}
          values={values.answers.get(question.key) ?? []}
          errors={errors}
        />
      ))}
    </section>
  );
}

function YourData({ model: { organization, notice, values } }: { readonly model: ApplyPageModel }): ReactNode {
  const t = useText(texts);
  return (
    <section className="group" aria-labelledby="g-data">
      <h2 id="g-data">{t("data")}</h2>
      <div className="stack">
        <p>
          {notice.short}{" "}
          <a className="inline-target" href={paths.privacy(organization.slug)}>
            {t("notice")}
          </a>
        </p>
        <Checkbox name="keepForOtherJobs" label={notice.keepForOtherJobs} isChecked={values.keepForOtherJobs} />
      </div>
    </section>
  );
}

function Send({ model: { contactEmail } }: { readonly model: ApplyPageModel }): ReactNode {
  const t = useText(texts);
  return (
    <div className="send">
      <button className="btn btn--block" id="send" type="submit" name="press" value="send">
        {t("send")}
      </button>
      <p className="hint">{t("mail")}</p>
      <DraftNote />
      {contactEmail !== "" && (
        <p className="hint">
          <Rich
            parts={t.rich<"different", ReactNode>("different", {
              email: contactEmail,
              a: linkTo(`mailto:${contactEmail}`),
            })}
          />
        </p>
      )}
    </div>
  );
}
