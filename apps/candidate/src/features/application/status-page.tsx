import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { sayCalendarDay } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { Icon } from "#ui/icon.tsx";
import { Notice } from "#ui/notice.tsx";
import { Person } from "#ui/person.tsx";
import { Meetings } from "./meetings.tsx";
import { NextBlock } from "./next-block.tsx";
import { Outcome } from "./outcome.tsx";
import { isOver, type OwnApplication } from "./own-application.ts";
import { Stages } from "./stages.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

const texts = catalogue(
  {
    documentTitle: "Your application: {job}, {name}",
    none: "Your applications: {name}",
    hello: "Hello {greeting}",
    contact: "Your contact",
    fair: "Would extra time, captions or a break help? Write to {contact}. The people who rate you never see it.",
    data: "Your data",
    privacy: "Correct or delete something",
    others: "Your other applications",
    noneTitle: "There is no application here",
    noneText: "What you send to {name} stands here from the moment it arrives.",
    jobs: "See the open jobs",
    applied: "Sent on {day}",
    job: "Read the job again",
    NothingToUndo: "It is too late to take this back. You may apply again while the job is open.",
    RequisitionNotOpen: "This job was closed in the meantime, so your withdrawal stays.",
    AlreadyActiveHere: "You have applied for this job again in the meantime, so this withdrawal stays.",
  },
  {
    de: {
      documentTitle: "Ihre Bewerbung: {job}, {name}",
      none: "Ihre Bewerbungen: {name}",
      hello: "Guten Tag {greeting}",
      contact: "Ihr Kontakt",
      fair: "Würden mehr Zeit, Untertitel oder eine Pause helfen? Schreiben Sie an {contact}. Wer Sie beurteilt, sieht das nie.",
      data: "Ihre Daten",
      privacy: "Etwas berichtigen oder löschen",
      others: "Ihre anderen Bewerbungen",
      noneTitle: "Hier ist keine Bewerbung",
      noneText: "Was Sie an {name} senden, steht hier, sobald es ankommt.",
      jobs: "Offene Stellen ansehen",
      applied: "Gesendet am {day}",
      job: "Die Stelle noch einmal lesen",
      NothingToUndo: "Dafür ist es zu spät. Solange die Stelle offen ist, können Sie sich wieder bewerben.",
      RequisitionNotOpen: "Diese Stelle wurde inzwischen geschlossen, Ihr Rückzug bleibt daher bestehen.",
      AlreadyActiveHere:
        "Sie haben sich inzwischen noch einmal auf diese Stelle beworben, dieser Rückzug bleibt daher bestehen.",
    },
  },
);

export interface StatusPageModel {
  readonly organization: { readonly slug: string; readonly name: string; readonly privacyContact: string };
  readonly greeting: string;
  readonly application: OwnApplication | undefined;
  readonly others: readonly OwnApplication[];
  readonly formKey: string;
  /** Why a withdrawal could not be taken back. */
  readonly stays?: Stays | undefined;
}

const STAYS = ["NothingToUndo", "RequisitionNotOpen", "AlreadyActiveHere"] as const;
export type Stays = (typeof STAYS)[number];
export const readStays = (reason: string): Stays => STAYS.find((known) => known === reason) ?? "NothingToUndo";

export function statusTitle({ application, organization: { name } }: StatusPageModel, language: string): string {
  const t = texts.in(language);
  return application ? t("documentTitle", { job: application.jobTitle, name }) : t("none", { name });
}

/** A candidate's own page: what is next and by when, where they are, whom they meet, and the way out. */
export function StatusPage({ model }: { readonly model: StatusPageModel }): ReactNode {
  const t = useText(texts);
  const { application, organization, greeting } = model;
  if (!application) return <NoApplication model={model} />;
  const isActive = application.state === "active";
  return (
    <div className="wrap">
      <header className="measure">
        <p className="muted">{t("hello", { greeting })}</p>
        <h1>{application.jobTitle}</h1>
      </header>
      {model.stays && (
        <div className="mt-24">
          <Notice kind="warn" role="alert" title={t(model.stays)} />
        </div>
      )}
      {isActive ? (
        <NextBlock application={application} organization={organization.slug} />
      ) : (
        <Outcome application={application} organization={organization} greeting={greeting} formKey={model.formKey} />
      )}
      <Stages steps={application.steps} />
      <div className="two">
        <div className="col-a">
          <Meetings
            interviews={isActive ? application.interviews : application.interviews.filter(isOver)}
            organization={organization.slug}
          />
        </div>
        <div className="col-b">
          <Aside model={model} application={application} />
        </div>
      </div>
    </div>
  );
}

interface AsideProps {
  readonly model: StatusPageModel;
  readonly application: OwnApplication;
}

function Aside({ model: { organization, others, formKey }, application }: AsideProps): ReactNode {
  const t = useText(texts);
  const { contact } = application;
  return (
    <div className="section stack-24">
      <section className="panel stack" aria-labelledby="contact">
        <h2 id="contact" className="h-small">
          {t("contact")}
        </h2>
        <Person name={contact.name} role={contact.title} />
        <p className="small">
          <a className="tap" href={`mailto:${contact.email}?subject=${encodeURIComponent(application.ref)}`}>
            <Icon name="mail" />
            {contact.email}
          </a>
        </p>
        <p className="small muted">{t("fair", { contact: contact.name })}</p>
      </section>
      <OwnData application={application} organization={organization} />
      {others.length > 0 && <Others others={others} organization={organization.slug} />}
      {application.canWithdraw && (
        <WithdrawForm application={application} organization={organization.slug} formKey={formKey} />
      )}
    </div>
  );
}

interface OwnDataProps {
  readonly application: OwnApplication;
  readonly organization: StatusPageModel["organization"];
}

function OwnData({ application, organization: { privacyContact } }: OwnDataProps): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  return (
    <section aria-labelledby="data">
      <h2 id="data" className="h-small">
        {t("data")}
      </h2>
      <p className="small muted">{t("applied", { day: sayCalendarDay(application.appliedOn, locale, now) })}</p>
      <ul className="menu">
        <li>
          <a href={`mailto:${privacyContact}?subject=${encodeURIComponent(application.ref)}`}>
            <Icon name="mail" />
            <span>{t("privacy")}</span>
            <Icon name="right" />
          </a>
        </li>
        {application.jobPath !== null && (
          <li>
            <a href={application.jobPath}>
              <Icon name="list" />
              <span>{t("job")}</span>
              <Icon name="right" />
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}

function Others({
  others,
  organization,
}: {
  readonly others: readonly OwnApplication[];
  readonly organization: string;
}): ReactNode {
  const t = useText(texts);
  return (
    <section aria-labelledby="others">
      <h2 id="others" className="h-small">
        {t("others")}
      </h2>
      <ul className="menu">
        {others.map(({ ref, jobTitle }) => (
          <li key={ref}>
            <a href={paths.application(organization, ref)}>
              <Icon name="file" />
              <span>{jobTitle}</span>
              <Icon name="right" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoApplication({ model: { organization, greeting } }: { readonly model: StatusPageModel }): ReactNode {
  const t = useText(texts);
  return (
    <div className="wrap">
      <div className="narrow stack">
        <p className="muted">{t("hello", { greeting })}</p>
        <h1>{t("noneTitle")}</h1>
        <p className="lead">{t("noneText", { name: organization.name })}</p>
        <p>
          <a className="btn" href={paths.jobs(organization.slug)}>
            {t("jobs")}
          </a>
        </p>
      </div>
    </div>
  );
}
