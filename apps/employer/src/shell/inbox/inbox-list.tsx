import { Icon } from "@leadline/ui/icon";
import { catalogue } from "@leadline/ui/text/catalogue";
import { shortAge } from "@leadline/ui/text/age";
import { formatStamp } from "@leadline/ui/text/dates";
import { Link } from "react-router";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import styles from "./inbox.module.css";
import { whatAbout, whatWaits, whereDone } from "./inbox-words.ts";

const t = catalogue({
  due: "Due {when}",
  overdue: "Overdue since {when}",
  waits: "waits {age}",
  list: "What waits for you",
});

export const inboxItemFragment = graphql(`
  fragment InboxItem on InboxItem {
    id
    kind
    detail
    title
    about
    requisitionRef
    applicationRef
    interviewRef
    since
    dueAt
  }
`);

const ICONS = { approval: "check", scorecard: "scorecard", vote: "vote", reply: "mail", task: "calendar" } as const;
const isKnown = (kind: string): kind is keyof typeof ICONS => kind in ICONS;

/** What waits, one line each; a line leads to where it is done. */
export function InboxList({ items }: { readonly items: readonly FragmentType<typeof inboxItemFragment>[] }) {
  const reader = useReader();
  const now = useNow();
  return (
    <ul className={styles.list} aria-label={t("list")}>
      {items.map((masked) => {
        const item = readFragment(inboxItemFragment, masked);
        const isOverdue = item.dueAt !== null && item.dueAt !== undefined && new Date(item.dueAt) < now;
        return (
          <li key={`${item.kind}-${item.id}`}>
            <Link to={whereDone(item)} className={styles.row}>
              <Icon name={isKnown(item.kind) ? ICONS[item.kind] : "info"} />
              <span className={styles.words}>
                <span className={styles.what}>{whatWaits(item)}</span>
                <bdi className={styles.title}>{item.title}</bdi>
                <span className={styles.about}>{whatAbout(item)}</span>
              </span>
              <span className={styles.reference}>{item.applicationRef ?? item.requisitionRef}</span>
              <span className={isOverdue ? styles.overdue : styles.due}>
                {item.dueAt
                  ? t(isOverdue ? "overdue" : "due", { when: formatStamp(item.dueAt, reader) })
                  : t("waits", { age: shortAge(item.since, { now, locale: reader.locale }) })}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
