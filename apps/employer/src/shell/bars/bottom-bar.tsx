import { Icon } from "@leadline/ui/icon";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Link } from "react-aria-components/Link";
import { useLocation } from "react-router";
import type { Viewer } from "../frame/frame-data.ts";
import styles from "./bottom-bar.module.css";
import { placesOf } from "../frame/navigation.ts";

const t = catalogue({ main: "Main places", waiting: ", {count} waiting" });

/** The first four places, under the thumb. */
export function BottomBar({ viewer }: { readonly viewer: Viewer | undefined }) {
  const { pathname } = useLocation();
  const waiting = viewer?.waiting ?? 0;
  return (
    <nav aria-label={t("main")} className={styles.bar}>
      {placesOf(viewer?.viewerCan)
        .slice(0, 4)
        .map((place) => (
          <Link
            key={place.id}
            href={place.href}
            aria-current={place.under.test(pathname) ? "page" : undefined}
            className={styles.place ?? ""}
          >
            <Icon name={place.icon} size="l" />
            {place.label}
            {place.id === "inbox" && waiting > 0 && (
              <>
                <VisuallyHidden>{t("waiting", { count: waiting })}</VisuallyHidden>
                <span aria-hidden="true" className={styles.count}>
                  {waiting > 99 ? "99+" : waiting}
                </span>
              </>
            )}
          </Link>
        ))}
    </nav>
  );
}
