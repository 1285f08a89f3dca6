import { catalogue } from "@leadline/ui/text/catalogue";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useReader } from "#lib/reader.tsx";
import type { FunnelSearch, Measure } from "./funnel-search.ts";
import styles from "./funnel.module.css";
import { NumberLink } from "./number-link.tsx";

const t = catalogue({
  applied: "Applied",
  hired: "Hired",
  rejected: "Rejected",
  withdrawn: "Withdrew",
  owed: "Owed a reply",
  openings: "Openings filled",
  of: "{filled} of {openings}",
  toHire: "Median days to hire",
  noHire: "no hire yet",
  label: "{what}: {count}",
});

export const funnelStatsFragment = graphql(`
  fragment FunnelStats on FunnelReport {
    requisitionId
    applied
    hired
    rejected
    withdrawn
    owed
    openings
    filled
    medianDaysToHire
  }
`);

interface FunnelStatsProps {
  readonly report: FragmentType<typeof funnelStatsFragment>;
  readonly search: FunnelSearch;
  readonly address: (change: Partial<FunnelSearch>) => string;
}

/** The cohort at a glance; each count opens its people below. */
export function FunnelStats({ report: masked, search, address }: FunnelStatsProps) {
  const report = readFragment(funnelStatsFragment, masked);
  const { locale } = useReader();
  const days = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const counts = ["applied", "hired", "rejected", "withdrawn", "owed"] as const satisfies readonly Measure[];
  return (
    <dl className={styles.stats}>
      {counts.map((measure) => (
        <div key={measure} className={styles.stat}>
          <dt>{t(measure)}</dt>
          <dd>
            <NumberLink
              count={report[measure]}
              label={t("label", { count: report[measure], what: t(measure) })}
              to={address({ measure, stageId: null })}
              isOpen={search.measure === measure}
            />
          </dd>
        </div>
      ))}
      <div className={styles.stat}>
        <dt>{t("openings")}</dt>
        <dd>{t("of", { filled: report.filled, openings: report.openings })}</dd>
      </div>
      <div className={styles.stat}>
        <dt>{t("toHire")}</dt>
        <dd>
          {report.medianDaysToHire === null || report.medianDaysToHire === undefined
            ? t("noHire")
            : days.format(report.medianDaysToHire)}
        </dd>
      </div>
    </dl>
  );
}
