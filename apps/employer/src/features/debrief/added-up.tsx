import { Banner } from "@leadline/ui/banner";
import { Chip } from "@leadline/ui/chip";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatList } from "@leadline/ui/text/lists";
import type { DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import styles from "./debrief.module.css";

const t = catalogue({
  title: "Added up",
  what: "Ratings with a sentence of evidence, a 1 or a 5 with two on lines of their own, each as it was before anybody read the others. A reference beside your decision, never in its place.",
  split: "The panel is split. Talk about the evidence first.",
  unanimous: "Everybody is on the same side. What is the strongest evidence against it?",
  elsewhere:
    "{count, plural, one {The ratings of {names} point another way than the recommendation.} other {The ratings of {names} point another way than their recommendations.}}",
  profile: "Weighted by the profile",
  between: "between {lower} and {upper}, depending on what nobody saw",
  gaps: "No score on the whole: there is too little evidence for {names}.",
  incomplete: "No score on the whole: too much of the profile was not seen.",
  competency: "Competency",
  mean: "Mean",
  evidence: "Evidence",
  credit: "{credit} from {raters, plural, one {# person} other {# people}}",
  tooLittle: "too little",
  below: "below the bar",
  near: "near the bar",
});

type Figures = NonNullable<DebriefWholeFragment["figures"]>;

/** What the cards add up to, once votes are revealed; what too little stands behind is said in words. */
export function AddedUp({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  const { locale } = useReader();
  const { figures } = debrief;
  if (!figures) return null;
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const credit = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const elsewhere = debrief.columns.filter(({ memberId }) => figures.mismatched.includes(memberId));
  return (
    <section className={styles.words} aria-labelledby="added-up">
      <h2 id="added-up">{t("title")}</h2>
      <p className={styles.muted}>{t("what")}</p>
      {figures.opinion === "SPLIT" && <Banner tone="warn">{t("split")}</Banner>}
      {figures.opinion === "UNANIMOUS" && <Banner>{t("unanimous")}</Banner>}
      {elsewhere.length > 0 && (
        <Banner tone="warn">
          {t("elsewhere", {
            count: elsewhere.length,
            names: formatList(
              elsewhere.map(({ memberName }) => memberName),
              locale,
            ),
          })}
        </Banner>
      )}
      <Profile figures={figures} number={number} />
      {figures.competencies.length > 0 && (
        <table className={styles.sums}>
          <thead>
            <tr>
              <th scope="col">{t("competency")}</th>
              <th scope="col">{t("mean")}</th>
              <th scope="col">{t("evidence")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.competencies.map(({ competency, name, mean, standing, evidenceCredit, raters }) => (
              <tr key={competency}>
                <th scope="row">{name}</th>
                <td>
                  {mean === null || mean === undefined ? (
                    <span className={styles.muted}>{t("tooLittle")}</span>
                  ) : (
                    number.format(mean)
                  )}{" "}
                  {(standing === "BELOW" || standing === "NEAR") && (
                    <Chip tone={standing === "BELOW" ? "danger" : "warn"}>
                      {t(standing === "BELOW" ? "below" : "near")}
                    </Chip>
                  )}
                </td>
                <td className={styles.muted}>{t("credit", { credit: credit.format(evidenceCredit), raters })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Profile({ figures, number }: { readonly figures: Figures; readonly number: Intl.NumberFormat }) {
  const { locale } = useReader();
  const { profile, profileLower, profileUpper, gaps } = figures;
  if (profile === null || profile === undefined)
    return <p>{gaps.length > 0 ? t("gaps", { names: formatList(gaps, locale) }) : t("incomplete")}</p>;
  return (
    <p>
      {t("profile")} <b>{number.format(profile)}</b>
      {profileLower !== profileUpper && (
        <span className={styles.muted}>
          {", "}
          {t("between", { lower: number.format(profileLower ?? 1), upper: number.format(profileUpper ?? 5) })}
        </span>
      )}
    </p>
  );
}
