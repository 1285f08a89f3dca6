import { Badge } from "@leadline/ui/badge";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { useStopMessage } from "../act/use-stop-message.ts";
import styles from "./panel.module.css";

const t = catalogue({
  noMail: "No mail yet.",
  queued: "Waits until {when}",
  sending: "Being sent",
  sent: "Sent",
  cancelled: "Stopped",
  failed: "Could not be sent",
  stop: "Stop this mail",
});

const isState = (state: string): state is "sending" | "sent" | "cancelled" | "failed" =>
  ["sending", "sent", "cancelled", "failed"].includes(state);

interface MailTabProps {
  readonly application: ApplicationPanelFragment;
  readonly onChanged: () => void;
}

/** What was written to the candidate; what still waits can be stopped. */
export function MailTab({ application: { messages, viewerCan }, onChanged }: MailTabProps) {
  const reader = useReader();
  const stop = useStopMessage(onChanged);
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
          {mail.state === "queued" && viewerCan.stopMail && (
            <Button size="s" onPress={() => void stop(mail.id)}>
              {t("stop")}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
