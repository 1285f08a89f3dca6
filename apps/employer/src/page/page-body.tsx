import { catalogue } from "@leadline/ui/text/catalogue";
import { LiveRegion } from "@leadline/ui/live-region";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import type { ReactNode } from "react";
import { FailedPage } from "./failed-page.tsx";
import styles from "./page-body.module.css";
import { PageSkeleton } from "./page-skeleton.tsx";
import type { PageResult } from "./use-page-query.ts";

const t = catalogue({ loading: "Loading…", updating: "Updating" });

interface PageBodyProps<Data> {
  readonly result: PageResult<Data>;
  /** The page's own geometry, grey. */
  readonly skeleton?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** The states every page has: on its way, failed, there, there and being refreshed. */
export function PageBody<Data>({ result, skeleton = <PageSkeleton />, children }: PageBodyProps<Data>) {
  const { data, error, isUpdating, refresh } = result;

  if (data !== undefined) {
    return (
      <>
        {isUpdating && <div className={styles.updating} aria-hidden="true" />}
        <LiveRegion message={isUpdating ? t("updating") : ""} />
        {children(data)}
      </>
    );
  }
  if (error) return <FailedPage error={error} onRetry={refresh} />;
  return (
    <div aria-busy="true" className={styles.busy}>
      <VisuallyHidden>
        <h1>{t("loading")}</h1>
      </VisuallyHidden>
      {skeleton}
    </div>
  );
}
