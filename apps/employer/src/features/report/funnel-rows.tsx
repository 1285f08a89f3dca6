import { EmptyState } from "@leadline/ui/empty-state";
import { Link } from "@leadline/ui/link";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay } from "@leadline/ui/text/dates";
import { useId } from "react";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import styles from "./funnel.module.css";

const t = catalogue({
  title: "The people behind the number",
  none: "Nobody",
  noneText: "This number is 0 in this range.",
  applied: "applied {day}",
  days: "{count, plural, one {# day} other {# days}} there",
  more: "The first 50 are shown; narrow the range for others.",
});

export const funnelRowsFragment = graphql(`
  fragment FunnelRows on FunnelApplicationConnection {
    edges {
      node {
        id
        ref
        candidateName
        status
        stageName
        appliedAt
        days
      }
    }
    pageInfo {
      hasNextPage
    }
  }
`);

/** The applications a number stands for; each opens its page. */
export function FunnelRows({ rows }: { readonly rows: FragmentType<typeof funnelRowsFragment> }) {
  const { edges, pageInfo } = readFragment(funnelRowsFragment, rows);
  const reader = useReader();
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId} aria-live="polite">
      <h2 id={titleId}>{t("title")}</h2>
      {edges.length === 0 ? (
        <EmptyState kind="filtered" place="inline" title={t("none")} level={3}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <ul className={styles.rows}>
          {edges.map(({ node }) => (
            <li key={node.id}>
              <Link href={paths.application(node.ref)}>
                <bdi>{node.candidateName}</bdi>
              </Link>
              <Reference>{node.ref}</Reference>
              <span className={styles.muted}>{t("applied", { day: formatDay(node.appliedAt, reader) })}</span>
              <span className={styles.spacer} />
              <span>{node.stageName ?? node.status}</span>
              <span className={styles.muted}>
                {node.status === "active" ? t("days", { count: node.days }) : node.status}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && <p className={styles.muted}>{t("more")}</p>}
    </section>
  );
}
