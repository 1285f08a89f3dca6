import { catalogue } from "@leadline/ui/text/catalogue";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { InboxItem } from "./inbox-item.tsx";
import styles from "./inbox.module.css";
import { URGENCIES, urgencyOf } from "./urgency.ts";

const t = catalogue({ overdue: "Overdue", today: "Today", undated: "Waiting", later: "Later" });

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

interface InboxListProps {
  readonly items: readonly FragmentType<typeof inboxItemFragment>[];
  readonly tab: string | undefined;
  /** The requisition that stands open beside the list. */
  readonly review: string | undefined;
}

/** What waits, the most urgent first: what is late, what is due today, what has no day, what comes later. */
export function InboxList({ items, tab, review }: InboxListProps) {
  const reader = useReader();
  const now = useNow();
  const read = items.map((item) => readFragment(inboxItemFragment, item));

  return (
    <div className={styles.groups}>
      {URGENCIES.map((urgency) => {
        const group = read.filter(({ dueAt }) => urgencyOf(dueAt, { now, reader }) === urgency);
        if (group.length === 0) return null;
        return (
          <section key={urgency} aria-labelledby={`inbox-${urgency}`}>
            <h2 id={`inbox-${urgency}`} className={styles.heading}>
              {t(urgency)} <span data-urgency={urgency}>{group.length}</span>
            </h2>
            <ul>
              {group.map((item) => (
                <li key={`${item.kind}-${item.id}`}>
                  <InboxItem
                    item={item}
                    urgency={urgency}
                    tab={tab}
                    isOpen={review !== undefined && item.kind === "approval" && item.requisitionRef === review}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
