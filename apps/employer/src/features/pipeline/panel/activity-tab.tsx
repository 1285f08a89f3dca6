import { ActivityFeed } from "@leadline/ui/activity-feed";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { ApplicationFacts } from "./application-facts.tsx";
import { NoteForm } from "./note-form.tsx";
import styles from "./panel.module.css";
import { lineOf } from "./timeline-words.tsx";

const t = catalogue({ activity: "Activity", privateNote: "Only for those who decide" });

interface ActivityTabProps {
  readonly application: ApplicationPanelFragment;
  readonly viewerId: string | undefined;
  /** A note is being written. */
  readonly isNoting: boolean;
  readonly onNoted: () => void;
  readonly onChanged: () => void;
}

/** What is next, and one stream of what happened: moves, notes, mail, interviews; what this reader may know of. */
export function ActivityTab({ application, viewerId, isNoting, onNoted, onChanged }: ActivityTabProps) {
  const { viewerCan } = application;
  const reader = useReader();
  const notes = new Map(application.notes.map((note) => [note.id, note]));
  return (
    <>
      {isNoting && viewerCan.note && (
        <NoteForm
          applicationId={application.id}
          mayBePrivate={viewerCan.notePrivately}
          onClose={onNoted}
          onSaved={onChanged}
        />
      )}
      <ApplicationFacts application={application} />
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
                  <span className={styles.words} dir="auto">
                    {quote}
                  </span>
                </>
              ),
            }),
          };
        })}
      />
    </>
  );
}
