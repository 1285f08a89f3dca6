import { Avatar } from "@leadline/ui/avatar";
import { Button } from "@leadline/ui/button";
import { PersonName } from "@leadline/ui/person-name";
import { catalogue } from "@leadline/ui/text/catalogue";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useElapsed } from "./elapsed.ts";
import styles from "./kit.module.css";

const t = catalogue({
  about: "{interview} · {requisition}",
  timer: "{elapsed} of {minutes} minutes",
  of: "of {minutes}",
  join: "Join",
});

const kitHeadFragment = graphql(`
  fragment KitHead on Kit {
    id
    candidateName
    title
    requisitionTitle
    minutes
    startsAt
    endsAt
    joinLink
  }
`);

/** Whom, which interview, how far it is. */
export function KitHead(props: { readonly kit: FragmentType<typeof kitHeadFragment> }) {
  const { candidateName, title, requisitionTitle, minutes, startsAt, endsAt, joinLink } = readFragment(
    kitHeadFragment,
    props.kit,
  );
  const elapsed = useElapsed(startsAt ?? null, endsAt ?? null);
  return (
    <header className={styles.head}>
      <span className={styles.avatar}>
        <Avatar name={candidateName} size="l" isDecorative />
      </span>
      <div className={styles.who}>
        <h1 className={styles.name}>
          <PersonName name={candidateName} />
        </h1>
        <p className={styles.about}>{t("about", { interview: title, requisition: requisitionTitle })}</p>
      </div>
      {elapsed && (
        <span className={styles.timer} role="timer" aria-label={t("timer", { elapsed: elapsed.text, minutes })}>
          <b>{elapsed.text}</b>
          <span>{t("of", { minutes })}</span>
        </span>
      )}
      {joinLink && (
        <Button href={joinLink} icon="video" size="s">
          {t("join")}
        </Button>
      )}
    </header>
  );
}
