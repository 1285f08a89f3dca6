import { Icon } from "@leadline/ui/icon";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { Avatar } from "@leadline/ui/avatar";
import type { ReactNode } from "react";
import { useReader } from "#lib/reader.tsx";
import styles from "./approval.module.css";
import { approvalWords } from "./approval-words.ts";

const t = catalogue({
  all: "all {required}",
  any: "any {required} of {count}",
  quote: "“{words}”",
});

export interface AskedPerson {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly reason?: string | null | undefined;
  readonly at?: string | null | undefined;
}

export interface AskedGroup {
  readonly id: string;
  readonly name: string;
  /** Approvals needed, 1 to the number of people. */
  readonly required: number;
  readonly state: string;
  readonly people: readonly AskedPerson[];
}

interface ApprovalGroupsProps {
  /** In the order they are asked. */
  readonly groups: readonly AskedGroup[];
  /** What the viewer can do about one of the people, if anything. */
  readonly actionOn?: (person: AskedPerson, group: AskedGroup) => ReactNode;
}

/** Who is asked, in order; who answered what, when and why. The same for whatever needs an approval. */
export const ApprovalGroups = ({ groups, actionOn }: ApprovalGroupsProps) => (
  <ol className={styles.groups}>
    {groups.map((group, position) => (
      <li key={group.id}>
        <Mark state={group.state} position={position + 1} />
        <div className={styles.group}>
          <div className={styles.head}>
            <strong>{group.name}</strong>
            {group.people.length > 1 && (
              <small>
                {group.required < group.people.length
                  ? t("any", { required: group.required, count: group.people.length })
                  : t("all", { required: group.required })}
              </small>
            )}
            <small className={styles.state} data-state={group.state}>
              {approvalWords(group.state)}
            </small>
          </div>
          {group.people.map((person) => (
            <Asked key={person.id} person={person} action={actionOn?.(person, group)} />
          ))}
        </div>
      </li>
    ))}
  </ol>
);

/** Done, asked now, refused, or the place in the order. */
const Mark = ({ state, position }: { readonly state: string; readonly position: number }) => (
  <span className={styles.mark} data-state={state} aria-hidden="true">
    {state === "approved" ? (
      <Icon name="check" size="s" />
    ) : state === "rejected" ? (
      <Icon name="close" size="s" />
    ) : state === "due" ? (
      <Icon name="clock" size="s" />
    ) : (
      position
    )}
  </span>
);

function Asked({ person, action }: { readonly person: AskedPerson; readonly action: ReactNode }) {
  const reader = useReader();
  return (
    <div className={styles.person}>
      <Avatar name={person.name} isDecorative />
      <span className={styles.who}>
        <bdi>{person.name}</bdi>
        {person.at ? (
          <>
            <VisuallyHidden>{approvalWords(person.state)}</VisuallyHidden>
            <small>{formatStamp(person.at, reader)}</small>
          </>
        ) : (
          <small>{approvalWords(person.state)}</small>
        )}
        {person.reason && <span className={styles.reason}>{t("quote", { words: person.reason })}</span>}
      </span>
      {action}
    </div>
  );
}
