import { catalogue } from "@leadline/ui/text/catalogue";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useReader } from "#lib/reader.tsx";
import type { FunnelSearch } from "./funnel-search.ts";
import styles from "./funnel.module.css";
import { NumberLink } from "./number-link.tsx";
import { Passed, Stay } from "./stage-figures.tsx";

const t = catalogue({
  caption: "Stages of the pipeline",
  stage: "Stage",
  share: "Share of the cohort",
  reached: "Reached",
  passed: "Passed on",
  here: "Here now",
  median: "Median days",
  ninety: "90 % within",
  promised: "Promised",
  days: "{count, plural, one {# day} other {# days}}",
  bar: "{percent} of everybody who applied reached {stage}",
  none: "–",
  reachedLabel: "{count} reached {stage}",
  hereLabel: "{count} in {stage} now",
});

export const funnelStageFragment = graphql(`
  fragment FunnelStage on FunnelStage {
    stageId
    name
    replyDays
    reached
    here
    passed
    passedLower
    passedUpper
    advanced
    counted
    medianDays
    medianLower
    medianUpper
    ninetyDays
    finishedDays
  }
`);

interface FunnelStagesProps {
  readonly stages: readonly FragmentType<typeof funnelStageFragment>[];
  readonly applied: number;
  readonly search: FunnelSearch;
  readonly address: (change: Partial<FunnelSearch>) => string;
}

/** The funnel as a table with a bar in each row: one set of numbers for eyes, screen readers and paper. */
export function FunnelStages({ stages, applied, search, address }: FunnelStagesProps) {
  const { locale } = useReader();
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const isOpen = (measure: "reached" | "here", stageId: string) =>
    search.measure === measure && search.stageId === stageId;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t("caption")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("stage")}</th>
            <th scope="col">{t("share")}</th>
            <th scope="col">{t("reached")}</th>
            <th scope="col">{t("passed")}</th>
            <th scope="col">{t("here")}</th>
            <th scope="col">{t("median")}</th>
            <th scope="col">{t("ninety")}</th>
            <th scope="col">{t("promised")}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((masked) => {
            const stage = readFragment(funnelStageFragment, masked);
            const share = applied === 0 ? 0 : stage.reached / applied;
            const isSlow = (stage.medianDays ?? 0) > stage.replyDays;
            return (
              <tr key={stage.stageId}>
                <th scope="row">{stage.name}</th>
                <td className={styles.bar}>
                  <svg
                    role="img"
                    aria-label={t("bar", { percent: percent.format(share), stage: stage.name })}
                    viewBox="0 0 100 12"
                    preserveAspectRatio="none"
                  >
                    <rect width="100" height="12" rx="2" />
                    <rect width={share * 100} height="12" rx="2" />
                  </svg>
                </td>
                <td>
                  <NumberLink
                    count={stage.reached}
                    label={t("reachedLabel", { count: stage.reached, stage: stage.name })}
                    to={address({ measure: "reached", stageId: stage.stageId })}
                    isOpen={isOpen("reached", stage.stageId)}
                  />
                </td>
                <td>
                  <Passed stage={stage} percent={percent} />
                </td>
                <td>
                  <NumberLink
                    count={stage.here}
                    label={t("hereLabel", { count: stage.here, stage: stage.name })}
                    to={address({ measure: "here", stageId: stage.stageId })}
                    isOpen={isOpen("here", stage.stageId)}
                  />
                </td>
                <td className={isSlow ? styles.over : undefined}>
                  <Stay stage={stage} locale={locale} />
                </td>
                <td>{stage.ninetyDays ?? t("none")}</td>
                <td className={styles.muted}>{t("days", { count: stage.replyDays })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
