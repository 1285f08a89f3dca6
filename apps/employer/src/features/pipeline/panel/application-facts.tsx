import { Chip } from "@leadline/ui/chip";
import { Link } from "@leadline/ui/link";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay } from "@leadline/ui/text/dates";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import { NextStep } from "../next-step.tsx";
import styles from "./panel.module.css";

const t = catalogue({
  next: "Next step",
  sees: "Candidate sees",
  promised: "Answer promised by {day}",
  late: "An answer was promised by {day}",
  reach: "Contact",
  appliedFor: "Applied for",
  applied: "{source}, {day}",
  source: "Source",
  careers_site: "Careers site",
  referral: "Referral",
  owner: "Owner",
  nobody: "Nobody yet",
});

/** What is next and whose it is, what the candidate sees, how to reach them, where they came from. */
export function ApplicationFacts({ application }: { readonly application: ApplicationPanelFragment }) {
  const reader = useReader();
  const { stage, steps, replyDueAt, isLate, isGoingOn, nextStep, owner, contact, source, appliedAt, requisition } =
    application;
  const label = steps.find(({ id }) => id === stage?.id)?.candidateLabel;
  const day = replyDueAt ? formatDay(replyDueAt, reader) : "";
  return (
    <dl className={styles.facts}>
      {isGoingOn && (
        <>
          <dt>{t("next")}</dt>
          <dd>
            <NextStep step={nextStep} />
          </dd>
          <dt>{t("owner")}</dt>
          <dd>{owner?.name ?? <span className={styles.quiet}>{t("nobody")}</span>}</dd>
        </>
      )}
      <dt>{t("appliedFor")}</dt>
      <dd>
        <Link href={paths.pipeline(requisition.ref)}>{requisition.title}</Link>
      </dd>
      {label && (
        <>
          <dt>{t("sees")}</dt>
          <dd>
            <Chip tone="line">{label}</Chip>
            {replyDueAt && <span>{isLate ? t("late", { day }) : t("promised", { day })}</span>}
          </dd>
        </>
      )}
      {contact && (
        <>
          <dt>{t("reach")}</dt>
          <dd>
            {contact.emails.map((email) => (
              <Link key={email} href={`mailto:${email}`}>
                {email}
              </Link>
            ))}
            {contact.phones.map((phone) => (
              <span key={phone}>{phone}</span>
            ))}
            {contact.links.map((link) => (
              <Link key={link} href={link}>
                {link.replace(/^https?:\/\//, "")}
              </Link>
            ))}
          </dd>
        </>
      )}
      <dt>{t("source")}</dt>
      <dd>
        {t("applied", {
          source: source === "careers_site" || source === "referral" ? t(source) : source,
          day: formatDay(appliedAt, reader),
        })}
      </dd>
    </dl>
  );
}
