import { Badge } from "@leadline/ui/badge";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import { formatMoney } from "@leadline/ui/text/money";
import type { OfferVersionFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import styles from "./offer.module.css";
import { offerStateTone, offerStateWords } from "./offer-words.ts";

const t = catalogue({
  title: "Versions",
  version: "Version {number}",
  written: "{amount}, written by {name}, {when}",
});

/** Every version there was: nothing is overwritten. */
export function OfferHistory({ versions }: { readonly versions: readonly OfferVersionFragment[] }) {
  const reader = useReader();
  if (versions.length < 2) return null;
  return (
    <section className={styles.section}>
      <h2>{t("title")}</h2>
      <ol className={styles.versions} reversed>
        {versions.map((version) => (
          <li key={version.id}>
            <div className={styles.line}>
              <strong>{t("version", { number: version.number })}</strong>
              <Badge tone={offerStateTone(version.state)}>{offerStateWords(version.state)}</Badge>
            </div>
            <span className={styles.muted}>
              {t("written", {
                amount: formatMoney({ minor: version.baseMinor, currency: version.currency }, reader.locale),
                name: version.createdBy,
                when: formatStamp(version.createdAt, reader),
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
