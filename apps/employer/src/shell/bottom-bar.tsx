import { Icon } from "@leadline/ui/icon";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Link } from "react-aria-components/Link";
import { useLocation } from "react-router";
import styles from "./bottom-bar.module.css";
import { places } from "./navigation.ts";

const t = catalogue({ main: "Main" });

/** The first four places, under the thumb. */
export function BottomBar() {
  const { pathname } = useLocation();
  return (
    <nav aria-label={t("main")} className={styles.bar}>
      {places()
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
          </Link>
        ))}
    </nav>
  );
}
