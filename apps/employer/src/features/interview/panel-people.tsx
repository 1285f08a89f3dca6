import { Avatar } from "@leadline/ui/avatar";
import { Icon } from "@leadline/ui/icon";
import { PersonName } from "@leadline/ui/person-name";
import { catalogue } from "@leadline/ui/text/catalogue";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import type { InterviewFragment } from "#graphql/generated/graphql.ts";
import { responseWords } from "./interview-words.ts";
import styles from "./interview.module.css";

const t = catalogue({ panel: "Panel", said: "{name}, {response}", shadow: "shadows", reverse: "observed" });

const ICONS = { ACCEPTED: "check", DECLINED: "close", TENTATIVE: "help", NEEDS_ACTION: "clock" } as const;

type Participant = InterviewFragment["participants"][number];

/** Who sits in an interview, with what each answered to the invitation: as initials in lists, by name where there is room. */
export function PanelPeople({
  people,
  isNamed = false,
}: {
  readonly people: readonly Participant[];
  readonly isNamed?: boolean;
}) {
  return (
    <ul className={isNamed ? styles.named : styles.panel} aria-label={t("panel")}>
      {people.map(({ id, name, response, training }) => (
        <li key={id} data-response={response} title={t("said", { name, response: responseWords(response) })}>
          <span className={styles.face}>
            <Avatar name={name} size="m" isDecorative />
            <span className={styles.mark} data-response={response}>
              <Icon name={ICONS[response]} size="xs" />
            </span>
          </span>
          {isNamed ? (
            <span className={styles.who}>
              <PersonName name={name} />
              <span className={styles.muted}>
                {[
                  responseWords(response),
                  training === "SHADOW" && t("shadow"),
                  training === "REVERSE_SHADOW" && t("reverse"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
          ) : (
            <VisuallyHidden>{t("said", { name, response: responseWords(response) })}</VisuallyHidden>
          )}
        </li>
      ))}
    </ul>
  );
}
