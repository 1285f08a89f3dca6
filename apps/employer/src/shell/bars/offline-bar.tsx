import { Icon } from "@leadline/ui/icon";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useOnline } from "#lib/online.ts";
import styles from "./offline-bar.module.css";

const t = catalogue({
  offline:
    "No connection. What you see may be old; what you write in a scorecard or a note is kept here and sent later.",
});

export function OfflineBar() {
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <p className={styles.bar}>
          <Icon name="offline" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}
