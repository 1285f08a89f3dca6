import { Icon } from "../icon/icon.tsx";
import { catalogue } from "../text/catalogue.ts";
import { formatExactTime, type Moment, type Reader } from "../text/dates.ts";
import styles from "./saved-indicator.module.css";

const t = catalogue({
  saving: "Saving…",
  saved: "Saved {time}",
  kept: "Not saved, retrying. Your text is kept on this device.",
  failed: "Not saved: {reason}",
});

export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Moment }
  /** The network is away; what was typed is kept here and sent again. */
  | { readonly kind: "retrying" }
  | { readonly kind: "refused"; readonly reason: string };

/** Says quietly that nothing is lost. */
export function SavedIndicator({ state, reader }: { readonly state: SaveState; readonly reader: Reader }) {
  return (
    <span className={styles.saved} data-kind={state.kind} role="status">
      {state.kind === "saving" && t("saving")}
      {state.kind === "saved" && (
        <>
          <Icon name="check" size="s" />
          {t("saved", { time: formatExactTime(state.at, reader) })}
        </>
      )}
      {state.kind === "retrying" && (
        <>
          <Icon name="offline" size="s" />
          {t("kept")}
        </>
      )}
      {state.kind === "refused" && (
        <>
          <Icon name="warning" size="s" />
          {t("failed", { reason: state.reason })}
        </>
      )}
    </span>
  );
}
