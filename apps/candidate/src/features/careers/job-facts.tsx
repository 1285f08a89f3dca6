import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { sayCalendarDay } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { sayInterval, sayRange } from "#lib/pay.ts";
import { Icon, type IconName } from "#ui/icon.tsx";
import type { Job } from "./job.ts";
import { sayPlace } from "./place.ts";

const texts = catalogue(
  {
    pay: "Pay",
    gross: "gross {interval}",
    place: "Place",
    team: "Team",
    people: "{count, plural, one {# person} other {# people}} and you",
    manager: "You report to {name}",
    handsOn: "Hands-on",
    share: "About {percent}% of your time",
    until: "Open until",
  },
  {
    de: {
      pay: "Gehalt",
      gross: "brutto {interval}",
      place: "Ort",
      team: "Team",
      people: "{count, plural, one {# Person} other {# Personen}} und Sie",
      manager: "Sie berichten an {name}",
      handsOn: "Praktische Arbeit",
      share: "Etwa {percent} % Ihrer Zeit",
      until: "Offen bis",
    },
  },
);

/** Pay first, then place, team, hands-on share and closing date. */
export function JobFacts({ job }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const reportsTo = job.reportsTo === "" ? undefined : t("manager", { name: job.reportsTo });
  return (
    <dl className="facts">
      <Fact icon="pay" label={t("pay")} more={t("gross", { interval: sayInterval(job.pay, locale) })} className="pay">
        {sayRange(job.pay, locale)}
      </Fact>
      <Fact icon="pin" label={t("place")} more={job.terms}>
        {sayPlace(job, locale)}
      </Fact>
      {(job.teamSize !== null || reportsTo !== undefined) && (
        <Fact icon="people" label={t("team")} more={job.teamSize === null ? undefined : reportsTo}>
          {job.teamSize === null ? reportsTo : t("people", { count: job.teamSize })}
        </Fact>
      )}
      <Fact icon="code" label={t("handsOn")}>
        {t("share", { percent: job.handsOnPercent })}
      </Fact>
      {job.closesOn !== null && (
        <Fact icon="calendar" label={t("until")}>
          {sayCalendarDay(job.closesOn, locale, now)}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly icon: IconName;
  readonly label: string;
  readonly more?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

const Fact = ({ icon, label, more, className, children }: FactProps): ReactNode => (
  <div className={className}>
    <dt>
      <Icon name={icon} />
      {label}
    </dt>
    <dd>
      {children}
      {more !== undefined && more !== "" && <small>{more}</small>}
    </dd>
  </div>
);
