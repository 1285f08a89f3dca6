import { Chip } from "@leadline/ui/chip";
import { Icon } from "@leadline/ui/icon";
import { shortAge } from "@leadline/ui/text/age";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay, formatTime } from "@leadline/ui/text/dates";
import { Link } from "react-aria-components/Link";
import type { InboxItemFragment } from "#graphql/generated/graphql.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import styles from "./inbox.module.css";
import { whatAbout, whatToDo, whatWaits, whereDone } from "./inbox-words.ts";
import type { Urgency } from "./urgency.ts";

const t = catalogue({ late: "{age} late", due: "due {time}" });

const ICONS = {
  approval: "seat-filled",
  scorecard: "scorecard",
  vote: "vote",
  reply: "mail",
  task: "calendar",
} as const;
const isKnown = (kind: string): kind is keyof typeof ICONS => kind in ICONS;

interface InboxItemProps {
  readonly item: InboxItemFragment;
  readonly urgency: Urgency;
  /** The tab one is on, so that what opens beside the list leaves it there. */
  readonly tab: string | undefined;
  /** It stands open beside the list. */
  readonly isOpen: boolean;
}

/** One thing that waits; the whole line leads to where it is done. */
export function InboxItem({ item, urgency, tab, isOpen }: InboxItemProps) {
  const reader = useReader();
  const now = useNow();
  const { dueAt } = item;

  return (
    <Link href={whereDone(item, tab)} className={styles.item ?? ""} aria-current={isOpen ? "true" : undefined}>
      <span className={styles.icon} data-kind={item.kind}>
        <Icon name={isKnown(item.kind) ? ICONS[item.kind] : "info"} />
      </span>
      <span className={styles.words}>
        <span className={styles.what}>{whatWaits(item)}</span>
        <span className={styles.about}>{whatAbout(item)}</span>
      </span>
      <span className={styles.when}>
        {dueAt && urgency === "overdue" && (
          <Chip tone="danger">{t("late", { age: shortAge(dueAt, { now, locale: reader.locale }) })}</Chip>
        )}
        {dueAt && urgency === "today" && <time dateTime={dueAt}>{t("due", { time: formatTime(dueAt, reader) })}</time>}
        {dueAt && urgency === "later" && <time dateTime={dueAt}>{formatDay(dueAt, reader)}</time>}
        {!dueAt && <time dateTime={item.since}>{shortAge(item.since, { now, locale: reader.locale })}</time>}
      </span>
      <span className={styles.action}>{whatToDo(item)}</span>
    </Link>
  );
}
