import { Button } from "react-aria-components/Button";
import { Text } from "react-aria-components/Text";
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from "react-aria-components/Toast";
import { classes } from "../classes/classes.ts";
import { Icon } from "../icon/icon.tsx";
import { Kbd } from "../kbd/kbd.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./toast.module.css";
import { toasts } from "./toasts.ts";

const t = catalogue({ region: "Messages", undo: "Undo", dismiss: "Dismiss" });

/** Mounted once by the frame. F6 reaches it from anywhere; hovering or focusing it stops its clock. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={toasts} aria-label={t("region")} className={styles.region ?? ""}>
      {({ toast }) => (
        <AriaToast toast={toast} className={classes(styles.toast, toast.content.tone === "danger" && styles.danger)}>
          {toast.timeout ? (
            <svg className={styles.ring} viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="6" />
              <circle cx="8" cy="8" r="6" />
            </svg>
          ) : (
            <Icon name="warning" />
          )}
          <ToastContent className={styles.content}>
            <Text slot="title">{toast.content.message}</Text>
          </ToastContent>
          {toast.content.undo ? (
            <Button
              className={styles.action ?? ""}
              onPress={() => {
                toasts.close(toast.key);
                toast.content.undo?.();
              }}
            >
              {t("undo")} <Kbd keys="Mod+Z" />
            </Button>
          ) : (
            <Button slot="close" aria-label={t("dismiss")} className={styles.action ?? ""}>
              <Icon name="close" size="s" />
            </Button>
          )}
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
