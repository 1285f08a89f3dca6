import { Avatar } from "@leadline/ui/avatar";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Chip } from "@leadline/ui/chip";
import { Link } from "@leadline/ui/link";
import { PersonName } from "@leadline/ui/person-name";
import { StageStepper } from "@leadline/ui/stage-stepper";
import { Tabs } from "@leadline/ui/tabs";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay, formatTime } from "@leadline/ui/text/dates";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useMutation } from "urql";
import { graphql } from "#graphql/generated/index.ts";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { useShortcuts } from "#lib/shortcuts.ts";
import { paths } from "#paths.ts";
import { jobOf } from "../board/application-card.tsx";
import { NoteForm } from "./note-form.tsx";
import { ActivityTab, AnswersTab, MailTab, ResumeTab } from "./panel-tabs.tsx";
import styles from "./panel.module.css";

const t = catalogue({
  stage: "Stage",
  advance: "Advance",
  reject: "Reject",
  schedule: "Schedule",
  note: "Note",
  reinstate: "Take up again",
  group: "Candidate",
  tab: "Open tab {number}",
  tabs: "Application",
  activity: "Activity",
  resume: "Résumé",
  answers: "Answers",
  mail: "Mail",
  there: "{time} there",
  sees: "Candidate sees",
  promised: "Answer promised by {day}",
  late: "An answer was promised by {day}",
  reach: "Contact",
  appliedFor: "Applied for",
  applied: "{source}, {day}",
  source: "Source",
  careers_site: "Careers site",
  referral: "Referral",
  more: "More",
  debrief: "Debrief",
  offer: "Offer",
  other: "Also applied for {requisition} ({ref}).",
  same: "{name} ({ref}) may be the same person: same {shared}.",
  email: "email",
  phone: "phone number",
  link: "link",
  name: "name",
  rejected: "Rejected.",
  withdrawn: "Withdrawn.",
  hired: "Hired.",
  on_hold: "On hold until {day}.",
  letterWaits: "The letter goes out {day}, {time}.",
  back: "{name} is being considered again",
  failed: "This did not work. {why}",
});

const reinstateMutation = graphql(`
  mutation TakeUpAgain($input: ApplicationCommandInput!) {
    reinstateApplication(input: $input) {
      __typename
      ... on ApplicationChanged {
        application {
          id
          ...ApplicationPanel
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const TABS = ["activity", "resume", "answers", "mail"] as const;
export type TabId = (typeof TABS)[number];

interface ApplicationViewProps {
  readonly application: ApplicationPanelFragment;
  readonly viewerId: string | undefined;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  /** To the next stage; absent where there is none. */
  readonly onAdvance: (() => void) | undefined;
  readonly onReject: () => void;
  /** Something was changed here. */
  readonly onChanged: () => void;
}

/** Who it is, how far they have come, what can be done, and everything about it in tabs. */
export function ApplicationView(props: ApplicationViewProps) {
  const { application, viewerId, tab, onTab, onAdvance, onReject, onChanged } = props;
  const { candidate, viewerCan, stage, steps } = application;
  const navigate = useNavigate();
  const [, reinstate] = useMutation(reinstateMutation);
  const [noteFocus, setNoteFocus] = useState(0);
  const group = t("group");
  const mayAdvance = viewerCan.move && onAdvance !== undefined;

  const askForNote = () => {
    onTab("activity");
    setNoteFocus((count) => count + 1);
  };
  async function takeUpAgain(): Promise<void> {
    const { data } = await reinstate({
      input: { clientMutationId: newKey(), applicationId: application.id, expectedVersion: application.version },
    });
    const answer = data?.reinstateApplication;
    if (answer?.__typename === "ApplicationChanged") showToast({ message: t("back", { name: candidate.name }) });
    else showToast({ tone: "danger", message: t("failed", { why: answer?.message ?? "" }) });
    onChanged();
  }

  const tabs = TABS.filter((id) => id !== "mail" || viewerCan.readMail).map((id) => ({ id, label: t(id) }));
  useShortcuts([
    ...(mayAdvance ? [{ keys: "A", label: t("advance"), group, run: onAdvance, icon: "advance" as const }] : []),
    ...(viewerCan.reject ? [{ keys: "R", label: t("reject"), group, run: onReject, icon: "close" as const }] : []),
    ...(viewerCan.note ? [{ keys: "N", label: t("note"), group, run: askForNote, icon: "comment" as const }] : []),
    ...tabs.map(({ id, label }, index) => ({
      keys: String(index + 1),
      label,
      group: t("tabs"),
      run: () => onTab(id),
      onlyKey: true,
    })),
  ]);

  return (
    <>
      <div className={styles.who}>
        <Avatar name={candidate.name} size="xl" isDecorative />
        <div>
          <h2>
            <PersonName name={candidate.name} />
          </h2>
          <p>{[jobOf(candidate), candidate.place, useTimeThere(candidate.timeZone)].filter(Boolean).join(" · ")}</p>
        </div>
      </div>
      <div className={styles.steps}>
        <StageStepper label={t("stage")} stages={steps} current={stage?.id ?? null} />
      </div>
      <div className={styles.actions}>
        {mayAdvance && (
          <Button variant="primary" icon="advance" shortcut="A" onPress={onAdvance}>
            {t("advance")}
          </Button>
        )}
        {viewerCan.reinstate && (
          <Button icon="undo" onPress={() => void takeUpAgain()}>
            {t("reinstate")}
          </Button>
        )}
        {viewerCan.reject && (
          <Button shortcut="R" onPress={onReject}>
            {t("reject")}
          </Button>
        )}
        {viewerCan.note && (
          <Button shortcut="N" onPress={askForNote}>
            {t("note")}
          </Button>
        )}
        {viewerCan.readOffer && (
          <Button onPress={() => void navigate(paths.offer(application.ref))}>{t("offer")}</Button>
        )}
      </div>
      <Hints application={application} />
      <Facts application={application} />
      <Tabs label={t("tabs")} tabs={tabs} selected={tab} onSelect={onTab}>
        <div className={styles.tab}>
          {tab === "activity" && viewerCan.note && (
            <NoteForm
              applicationId={application.id}
              mayBePrivate={viewerCan.notePrivately}
              onSaved={onChanged}
              focusKey={noteFocus}
            />
          )}
          {tab === "activity" && <ActivityTab application={application} viewerId={viewerId} />}
          {tab === "resume" && <ResumeTab application={application} />}
          {tab === "answers" && <AnswersTab application={application} />}
          {tab === "mail" && <MailTab application={application} />}
        </div>
      </Tabs>
    </>
  );
}

function useTimeThere(zone: string | null | undefined): string {
  const now = useNow();
  const { locale } = useReader();
  return zone ? t("there", { time: formatTime(now, { locale, zone }) }) : "";
}

const SHARED = ["email", "phone", "link", "name"] as const;
const isEnding = (status: string): status is "rejected" | "withdrawn" | "hired" =>
  ["rejected", "withdrawn", "hired"].includes(status);

/** What stands at the top because it changes how the rest is read. */
function Hints({ application }: { readonly application: ApplicationPanelFragment }) {
  const reader = useReader();
  const { status, ending, reviewOn, otherApplications, resembling } = application;
  const letter = ending?.mailWaitsUntil
    ? t("letterWaits", {
        day: formatDay(ending.mailWaitsUntil, reader),
        time: formatTime(ending.mailWaitsUntil, reader),
      })
    : "";
  return (
    <div className={styles.hints}>
      {isEnding(status) && (
        <Banner tone="neutral">
          {t(status)} {ending?.note ?? ""} {letter}
        </Banner>
      )}
      {status === "on_hold" && <Banner tone="warn">{t("on_hold", { day: reviewOn ?? "" })}</Banner>}
      {otherApplications.map((other) => (
        <Banner key={other.id} action={<Link href={paths.application(other.ref)}>{other.ref}</Link>}>
          {t("other", { requisition: other.requisition, ref: other.ref })}
        </Banner>
      ))}
      {resembling.map((other) => (
        <Banner
          key={other.id}
          action={<Link href={paths.application(other.applicationRef)}>{other.applicationRef}</Link>}
        >
          {t("same", {
            name: other.name,
            ref: other.applicationRef,
            shared: SHARED.filter((trait) => other.shared.includes(trait))
              .map((trait) => t(trait))
              .join(", "),
          })}
        </Banner>
      ))}
    </div>
  );
}

function Facts({ application }: { readonly application: ApplicationPanelFragment }) {
  const reader = useReader();
  const { stage, steps, replyDueAt, isLate, contact, source, appliedAt, requisition } = application;
  const label = steps.find(({ id }) => id === stage?.id)?.candidateLabel;
  const day = replyDueAt ? formatDay(replyDueAt, reader) : "";
  return (
    <dl className={styles.facts}>
      <dt>{t("appliedFor")}</dt>
      <dd>
        <Link href={paths.pipeline(requisition.ref)}>{requisition.title}</Link>
      </dd>
      {label && (
        <>
          <dt>{t("sees")}</dt>
          <dd>
            <Chip tone="line">{label}</Chip>
            {replyDueAt && <span>{isLate ? t("late", { day }) : t("promised", { day })}</span>}
          </dd>
        </>
      )}
      {contact && (
        <>
          <dt>{t("reach")}</dt>
          <dd>
            {contact.emails.map((email) => (
              <Link key={email} href={`mailto:${email}`}>
                {email}
              </Link>
            ))}
            {contact.phones.map((phone) => (
              <span key={phone}>{phone}</span>
            ))}
            {contact.links.map((link) => (
              <Link key={link} href={link}>
                {link.replace(/^https?:\/\//, "")}
              </Link>
            ))}
          </dd>
        </>
      )}
      <dt>{t("source")}</dt>
      <dd>
        {t("applied", {
          source: source === "careers_site" || source === "referral" ? t(source) : source,
          day: formatDay(appliedAt, reader),
        })}
      </dd>
    </dl>
  );
}
