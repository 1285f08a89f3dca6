import { catalogue } from "@leadline/ui/text/catalogue";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import type { FunnelStageFragment } from "#graphql/generated/graphql.ts";
import styles from "./funnel.module.css";

const t = catalogue({
  none: "–",
  counts: "{advanced} of {counted}",
  countsWhy: "A share is shown from ten people on who had their time here.",
  between: "{from} to {to}",
  atLeast: "{from} or more",
  sure: "With 95 % certainty {between}.",
  stays: "Stays so far: {days}",
  staysWhy: "A median is shown once ten people came and five have left.",
  longer: "More than half are still here.",
});

/** The share that went on with how sure it is; counts while it would say more than is known. */
export function Passed({
  stage,
  percent,
}: {
  readonly stage: FunnelStageFragment;
  readonly percent: Intl.NumberFormat;
}) {
  const { passed, passedLower, passedUpper, advanced, counted } = stage;
  if (passed === null || passed === undefined)
    return counted === 0 ? (
      t("none")
    ) : (
      <span className={styles.muted} title={t("countsWhy")}>
        {t("counts", { advanced, counted })}
      </span>
    );
  const between = t("between", { from: percent.format(passedLower ?? 0), to: percent.format(passedUpper ?? 1) });
  return (
    <>
      {percent.format(passed)}
      <small className={styles.limits} title={t("sure", { between })}>
        {between}
      </small>
    </>
  );
}

/** Half have left by this day, and how sure that is; the stays themselves while there are few. */
export function Stay({ stage, locale }: { readonly stage: FunnelStageFragment; readonly locale: string }) {
  const { medianDays, medianLower, medianUpper, finishedDays, counted, here } = stage;
  if (medianDays !== null && medianDays !== undefined) {
    const from = medianLower ?? medianDays;
    const between =
      medianUpper === null || medianUpper === undefined
        ? t("atLeast", { from })
        : t("between", { from, to: medianUpper });
    return (
      <>
        {medianDays}
        {medianUpper !== from && (
          <small className={styles.limits} title={t("sure", { between })}>
            {between}
          </small>
        )}
      </>
    );
  }
  if (finishedDays.length > 0)
    return (
      <span className={styles.muted} title={t("staysWhy")}>
        <VisuallyHidden>
          {t("stays", { days: new Intl.ListFormat(locale, { type: "unit" }).format(finishedDays.map(String)) })}
        </VisuallyHidden>
        <span aria-hidden="true">{finishedDays.join(" · ")}</span>
      </span>
    );
  return counted + here === 0 ? (
    t("none")
  ) : (
    <span className={styles.muted} title={t("longer")}>
      {t("none")}
    </span>
  );
}
