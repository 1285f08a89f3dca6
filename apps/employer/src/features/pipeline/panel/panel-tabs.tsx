import { ActivityFeed } from "@leadline/ui/activity-feed";
import { Badge } from "@leadline/ui/badge";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { useOpenFile } from "#lib/open-file.ts";
import styles from "./panel.module.css";
import { lineOf } from "./timeline-words.tsx";

const t = catalogue({
  activity: "Activity",
  privateNote: "Only for those who decide",
  noAnswers: "The posting asked no questions.",
  noResume: "No résumé was handed in.",
  noText: "The text of this file could not be read. Open the file itself.",
  pending: "The text of this file is being read.",
  open: "Open file",
  noMail: "No mail yet.",
  queued: "Waits until {when}",
  sending: "Being sent",
  sent: "Sent",
  cancelled: "Stopped",
  failed: "Could not be sent",
});

interface TabProps {
  readonly application: ApplicationPanelFragment;
}

/** One stream: moves, notes, mail, interviews; what this reader may know of. */
export function ActivityTab({ application, viewerId }: TabProps & { readonly viewerId: string | undefined }) {
  const reader = useReader();
  const notes = new Map(application.notes.map((note) => [note.id, note]));
  return (
    <ActivityFeed
      label={t("activity")}
      entries={application.timeline.map((entry) => {
        const { icon, text } = lineOf(entry, reader, viewerId);
        const note = entry.type === "note.added" ? notes.get(entry.subjectId) : undefined;
        const quote = note ? note.body : entry.reason;
        return {
          id: entry.id,
          icon,
          text,
          at: entry.at,
          when: formatStamp(entry.at, reader),
          ...(quote && {
            quote: (
              <>
                {note?.visibility === "private" && <span className={styles.private}>{t("privateNote")}</span>}
                <span className={styles.words}>{quote}</span>
              </>
            ),
          }),
        };
      })}
    />
  );
}

/** The résumé as text that can be searched and selected, and as the file it came in. */
export function ResumeTab({ application: { documents } }: TabProps) {
  const open = useOpenFile();
  if (documents.length === 0) return <p className={styles.quiet}>{t("noResume")}</p>;
  return documents.map((file) => (
    <section key={file.id} className={styles.file} aria-label={file.fileName}>
      <header>
        <h3>{file.fileName}</h3>
        <Button size="s" icon="download" onPress={() => void open(file.id)}>
          {t("open")}
        </Button>
      </header>
      {file.text ? (
        <div className={styles.paper} dir="auto">
          {file.text}
        </div>
      ) : (
        <p className={styles.quiet}>{file.textState === "pending" ? t("pending") : t("noText")}</p>
      )}
    </section>
  ));
}

export function AnswersTab({ application: { answers } }: TabProps) {
  if (answers.length === 0) return <p className={styles.quiet}>{t("noAnswers")}</p>;
  return (
    <dl className={styles.answers}>
      {answers.map(({ key, question, values }) => (
        <div key={key}>
          <dt>{question}</dt>
          {values.map((value) => (
            <dd key={value} dir="auto">
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const isState = (state: string): state is "sending" | "sent" | "cancelled" | "failed" =>
  ["sending", "sent", "cancelled", "failed"].includes(state);

export function MailTab({ application: { messages } }: TabProps) {
  const reader = useReader();
  if (messages.length === 0) return <p className={styles.quiet}>{t("noMail")}</p>;
  return (
    <ol className={styles.mails}>
      {messages.map((mail) => (
        <li key={mail.id}>
          <details>
            <summary>
              <span className={styles.subject}>{mail.subject}</span>
              <Badge tone={mail.state === "failed" ? "danger" : mail.state === "queued" ? "wait" : "idle"}>
                {isState(mail.state) ? t(mail.state) : t("queued", { when: formatStamp(mail.sendAt, reader) })}
              </Badge>
              {mail.sentAt && <time dateTime={mail.sentAt}>{formatStamp(mail.sentAt, reader)}</time>}
            </summary>
            <div className={styles.paper} dir="auto">
              {mail.text}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
