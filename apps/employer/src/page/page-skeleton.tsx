import { Skeleton } from "@leadline/ui/skeleton";
import styles from "./page-skeleton.module.css";

/** A head and rows, for pages that are a list. */
export const PageSkeleton = ({ rows = 8 }: { readonly rows?: number }) => (
  <>
    <div className={styles.head}>
      <Skeleton width={240} height={20} />
      <Skeleton width={320} />
    </div>
    <div className={styles.rows}>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row}>
          <Skeleton shape="block" width={28} height={28} />
          <div className={styles.lines}>
            <Skeleton width={`${40 + ((row * 17) % 30)}%`} />
            <Skeleton width={`${20 + ((row * 11) % 20)}%`} />
          </div>
        </div>
      ))}
    </div>
  </>
);
