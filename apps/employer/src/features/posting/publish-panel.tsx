import { plusDays } from "@leadline/domain/shared/zone";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { DateField } from "@leadline/ui/date-field";
import { Dialog } from "@leadline/ui/dialog";
import { Icon } from "@leadline/ui/icon";
import { Link } from "@leadline/ui/link";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDate, formatCalendarDay } from "@leadline/ui/text/dates";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { useState } from "react";
import { newKey } from "#lib/idempotency.ts";
import {
  closePostingMutation,
  publishPostingMutation,
  schedulePostingMutation,
  unpublishPostingMutation,
} from "./posting-mutations.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { checkWords } from "./posting-words.ts";
import styles from "./posting.module.css";
import { usePostingCommand } from "./use-posting-command.ts";
import type { Posting } from "./use-posting-draft.ts";

const t = catalogue({
  title: "Publish",
  ready: "Everything that is needed is here.",
  missing: "{count, plural, one {One point is missing} other {# points are missing}} before this can be published.",
  needed: "Needed",
  advice: "Advice",
  there: "there",
  notThere: "missing",
  findings: "What the text should say better",
  publish: "Publish",
  now: "Publish now",
  later: "On a later day",
  laterHint: "Empty: as soon as you publish.",
  schedule: "Publish on {day}",
  scheduled: "This job goes on the careers site on {day}.",
  scheduledMissing: "This job waits: something went missing since its day was set.",
  rest: "Do not publish",
  republish: "Publish again",
  unpublish: "Take down",
  close: "Close for good",
  live: "This job is on the careers site.",
  see: "See the job page",
  closed: "This posting is closed. Its address says that the job is gone.",
  applications:
    "{count, plural, =0 {No applications through it yet} one {# application through it} other {# applications through it}}",
  sure: "Close this posting for good?",
  consequence: "Its page will say that the job is gone, and it cannot come back. Applications stay as they are.",
  cancel: "Keep it",
});

const PUBLISH_WORDS: Readonly<Record<string, "republish" | "now">> = { unpublished: "republish", scheduled: "now" };

interface PublishPanelProps {
  readonly posting: Posting;
  /** Sends what waits; answers the version that is stored then. */
  readonly onBefore: () => Promise<number>;
}

/** What is missing, and the buttons the viewer has. */
export function PublishPanel({ posting, onBefore }: PublishPanelProps) {
  const publish = usePostingCommand(publishPostingMutation, (data) => data.publishPosting);
  const schedule = usePostingCommand(schedulePostingMutation, (data) => data.schedulePosting);
  const unpublish = usePostingCommand(unpublishPostingMutation, (data) => data.unpublishPosting);
  const close = usePostingCommand(closePostingMutation, (data) => data.closePosting);
  const [isClosing, setClosing] = useState(false);
  const [publishOn, setPublishOn] = useState<string | null>(null);
  const reader = useReader();
  const today = formatCalendarDate(useNow(), reader);
  const { checklist, viewerCan, state } = posting;
  const missing = checklist.filter(({ needed, done }) => needed && !done).length;
  const dayError = schedule.refusal.fields["publishOn"];
  const refusal = [publish, schedule, unpublish, close].find(({ refusal: { message } }) => message)?.refusal.message;
  const run = async (command: typeof publish | typeof unpublish | typeof close): Promise<void> => {
    const expectedVersion = await onBefore();
    await command.run({ input: { clientMutationId: newKey(), postingId: posting.id, expectedVersion } });
  };
  async function setTheDay(day: string): Promise<void> {
    const expectedVersion = await onBefore();
    const input = { clientMutationId: newKey(), postingId: posting.id, expectedVersion, publishOn: day };
    if (await schedule.run({ input })) setPublishOn(null);
  }
  return (
    <section className={styles.section} aria-labelledby="posting-publish">
      <h2 id="posting-publish">{t("title")}</h2>
      {refusal && !dayError && (
        <Banner tone="danger" isNews>
          {refusal}
        </Banner>
      )}
      {state === "published" && (
        <Banner tone="success" action={<Link href={posting.url}>{t("see")}</Link>}>
          {t("live")}
        </Banner>
      )}
      {posting.publishOn && (
        <Banner tone={missing === 0 ? "info" : "warn"}>
          {missing === 0
            ? t("scheduled", { day: formatCalendarDay(posting.publishOn, reader.locale) })
            : t("scheduledMissing")}
        </Banner>
      )}
      {state === "closed" && <Banner>{t("closed")}</Banner>}
      {state !== "closed" && <p>{missing === 0 ? t("ready") : t("missing", { count: missing })}</p>}
      {state !== "closed" && (
        <ul className={styles.checks}>
          {checklist.map(({ check, needed, done }) => (
            <li key={check} data-done={done}>
              <Icon name={done ? "check" : needed ? "warning" : "info"} />
              <VisuallyHidden>{done ? t("there") : t("notThere")}</VisuallyHidden>
              <span>{checkWords(check)}</span>
              {!done && <small>{needed ? t("needed") : t("advice")}</small>}
            </li>
          ))}
        </ul>
      )}
      {posting.findings.length > 0 && (
        <ul className={styles.hints} aria-label={t("findings")}>
          {posting.findings.map(({ check, field, needed, advice }) => (
            <li key={`${check} ${field} ${advice}`} data-needed={needed}>
              {advice}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.muted}>{t("applications", { count: posting.applications })}</p>
      {viewerCan.schedule && (
        <div className={styles.later}>
          <DateField
            label={t("later")}
            hint={t("laterHint")}
            value={publishOn}
            min={plusDays(today, 1)}
            {...(posting.closesOn && { max: posting.closesOn })}
            onChange={setPublishOn}
            error={dayError}
          />
        </div>
      )}
      <div className={styles.actions}>
        {viewerCan.schedule && publishOn !== null && (
          <Button variant="primary" isPending={schedule.isPending} onPress={() => void setTheDay(publishOn)}>
            {t("schedule", { day: formatCalendarDay(publishOn, reader.locale) })}
          </Button>
        )}
        {viewerCan.publish && publishOn === null && (
          <Button variant="primary" isPending={publish.isPending} onPress={() => void run(publish)}>
            {t(PUBLISH_WORDS[state] ?? "publish")}
          </Button>
        )}
        {viewerCan.unpublish && (
          <Button isPending={unpublish.isPending} onPress={() => void run(unpublish)}>
            {state === "scheduled" ? t("rest") : t("unpublish")}
          </Button>
        )}
        {viewerCan.close && state !== "draft" && (
          <Button variant="ghost" onPress={() => setClosing(true)}>
            {t("close")}
          </Button>
        )}
      </div>
      <Dialog
        title={t("sure")}
        isOpen={isClosing}
        isQuestion
        onClose={() => setClosing(false)}
        actions={
          <>
            <Button onPress={() => setClosing(false)}>{t("cancel")}</Button>
            <Button
              variant="danger"
              isPending={close.isPending}
              onPress={() => void run(close).then(() => setClosing(false))}
            >
              {t("close")}
            </Button>
          </>
        }
      >
        <p>{t("consequence")}</p>
      </Dialog>
    </section>
  );
}
