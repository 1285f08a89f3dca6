import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { Icon } from "@leadline/ui/icon";
import { Link } from "@leadline/ui/link";
import { catalogue } from "@leadline/ui/text/catalogue";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { useState } from "react";
import { newKey } from "#lib/idempotency.ts";
import { closePostingMutation, publishPostingMutation, unpublishPostingMutation } from "./posting-mutations.ts";
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
  instead: "“{word}”: {instead}",
  publish: "Publish",
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

interface PublishPanelProps {
  readonly posting: Posting;
  /** Sends what waits; answers the version that is stored then. */
  readonly onBefore: () => Promise<number>;
}

/** What is missing, and the buttons the viewer has. */
export function PublishPanel({ posting, onBefore }: PublishPanelProps) {
  const publish = usePostingCommand(publishPostingMutation, (data) => data.publishPosting);
  const unpublish = usePostingCommand(unpublishPostingMutation, (data) => data.unpublishPosting);
  const close = usePostingCommand(closePostingMutation, (data) => data.closePosting);
  const [isClosing, setClosing] = useState(false);
  const { checklist, viewerCan, state } = posting;
  const missing = checklist.filter(({ needed, done }) => needed && !done).length;
  const refusal = [publish, unpublish, close].find((command) => command.refusal.message)?.refusal.message;
  const run = async (command: typeof publish | typeof unpublish | typeof close): Promise<void> => {
    const expectedVersion = await onBefore();
    await command.run({ input: { clientMutationId: newKey(), postingId: posting.id, expectedVersion } });
  };
  return (
    <section className={styles.section} aria-labelledby="posting-publish">
      <h2 id="posting-publish">{t("title")}</h2>
      {refusal && (
        <Banner tone="danger" isNews>
          {refusal}
        </Banner>
      )}
      {state === "published" && (
        <Banner tone="success" action={<Link href={posting.url}>{t("see")}</Link>}>
          {t("live")}
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
      {posting.wordingHints.length > 0 && (
        <ul className={styles.hints}>
          {posting.wordingHints.map(({ word, instead }) => (
            <li key={word}>{t("instead", { word, instead })}</li>
          ))}
        </ul>
      )}
      <p className={styles.muted}>{t("applications", { count: posting.applications })}</p>
      <div className={styles.actions}>
        {viewerCan.publish && (
          <Button variant="primary" isPending={publish.isPending} onPress={() => void run(publish)}>
            {state === "unpublished" ? t("republish") : t("publish")}
          </Button>
        )}
        {viewerCan.unpublish && (
          <Button isPending={unpublish.isPending} onPress={() => void run(unpublish)}>
            {t("unpublish")}
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
