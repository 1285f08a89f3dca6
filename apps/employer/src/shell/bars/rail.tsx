import { Icon } from "@leadline/ui/icon";
import { Skeleton } from "@leadline/ui/skeleton";
import { Tooltip } from "@leadline/ui/tooltip";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Link } from "react-aria-components/Link";
import { useLocation } from "react-router";
import { paths } from "#paths.ts";
import { AccountMenu } from "./account-menu.tsx";
import type { Viewer } from "../frame/frame-data.ts";
import { Mark } from "./mark.tsx";
import { placesOf } from "../frame/navigation.ts";
import styles from "./rail.module.css";

const t = catalogue({ main: "Main", waiting: ", {count} waiting", home: "{organization}, to the inbox" });

/** The main places of the app, with their names or, folded, as icons. */
export function Rail({ viewer }: { readonly viewer: Viewer | undefined }) {
  const { pathname } = useLocation();
  const waiting = viewer?.waiting ?? 0;
  return (
    <nav aria-label={t("main")} className={styles.rail}>
      {viewer ? (
        <Link
          href={paths.inbox()}
          aria-label={t("home", { organization: viewer.organization.name })}
          className={styles.organization ?? ""}
        >
          <Mark />
          <span className={styles.words}>{viewer.organization.name}</span>
        </Link>
      ) : (
        <span className={styles.organization}>
          <Mark />
          <span className={styles.words}>
            <Skeleton width={104} />
          </span>
        </span>
      )}
      {placesOf(viewer?.viewerCan).map((place) => (
        <Tooltip key={place.id} text={place.label} shortcut={place.keys} placement="end">
          <Link
            href={place.href}
            aria-current={place.under.test(pathname) ? "page" : undefined}
            className={styles.place ?? ""}
          >
            <Icon name={place.icon} />
            <span className={styles.words}>{place.label}</span>
            {place.id === "inbox" && waiting > 0 && (
              <span className={styles.count}>
                <VisuallyHidden>{t("waiting", { count: waiting })}</VisuallyHidden>
                <span aria-hidden="true">{waiting}</span>
              </span>
            )}
          </Link>
        </Tooltip>
      ))}
      <div className={styles.foot}>{viewer && <AccountMenu viewer={viewer} />}</div>
    </nav>
  );
}
