import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import styles from "./board.module.css";

const t = catalogue({
  selected: "{count, plural, one {# selected} other {# selected}}",
  move: "Move",
  reject: "Reject",
  none: "Clear selection",
});

interface BulkBarProps {
  readonly count: number;
  readonly onClear: () => void;
  readonly onReject: (() => void) | undefined;
  readonly onMove: (() => void) | undefined;
}

/** What can be done with all selected cards at once. */
export const BulkBar = ({ count, onClear, onReject, onMove }: BulkBarProps) => (
  <div className={styles.bulk}>
    <span>{t("selected", { count })}</span>
    <Button size="s" onPress={onClear}>
      {t("none")}
    </Button>
    {onReject && (
      <Button size="s" onPress={onReject}>
        {t("reject")}
      </Button>
    )}
    {onMove && (
      <Button size="s" variant="primary" shortcut="M" onPress={onMove}>
        {t("move")}
      </Button>
    )}
  </div>
);
