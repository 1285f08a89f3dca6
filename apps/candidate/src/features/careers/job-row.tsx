import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { sayCalendarDay } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { sayInterval, sayRange } from "#lib/pay.ts";
import { Icon } from "#ui/icon.tsx";
import type { JobCard } from "./job.ts";
import { sayPlace } from "./place.ts";

const texts = catalogue(
  {
    team: "{count, plural, one {One teammate} other {Team of #}}",
    until: "Open until {day}",
    handsOn: "{percent}% hands-on",
  },
  {
    de: {
      team: "{count, plural, one {Ein Teammitglied} other {Team mit #}}",
      until: "Offen bis {day}",
      handsOn: "{percent} % praktische Arbeit",
    },
  },
);

interface JobRowProps {
  readonly job: JobCard;
  /** Says something else than the summary, for example why this job is like another. */
  readonly why?: string | undefined;
}

/** A job in a list: pay and place before anything else is asked of the reader. */
export function JobRow({ job, why }: JobRowProps): ReactNode {
  const t = useText(texts);
  const { locale, language, now } = usePage();
  return (
    <li className="job-row">
      <h3 lang={job.language}>
        <a href={job.path}>{job.title}</a>
      </h3>
      <p className="why" lang={why === undefined ? job.language : language}>
        {why ?? job.summary}
      </p>
      <ul className="meta">
        <li>
          <Icon name="pin" />
          {sayPlace(job, locale)}
        </li>
        {job.teamSize !== null && job.teamSize > 0 && (
          <li>
            <Icon name="people" />
            {t("team", { count: job.teamSize })}
          </li>
        )}
        {job.closesOn !== null && (
          <li>
            <Icon name="calendar" />
            {t("until", { day: sayCalendarDay(job.closesOn, locale, now) })}
          </li>
        )}
      </ul>
      <div className="side">
        <p className="pay">
          {sayRange(job.pay, locale)} <small>{sayInterval(job.pay, locale)}</small>
        </p>
        <p className="mini">
          <ShareBar percent={job.handsOnPercent} />
          {t("handsOn", { percent: job.handsOnPercent })}
        </p>
      </div>
    </li>
  );
}

const ShareBar = ({ percent }: { readonly percent: number }): ReactNode => (
  <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect className="track" width="100" height="8" />
    <rect className="fill" width={percent} height="8" />
  </svg>
);
