import { Button } from "react-aria-components/Button";
import { Link } from "react-aria-components/Link";
import { classes } from "../classes/classes.ts";
import type { IconName } from "../icon/icon-shapes.tsx";
import { Icon } from "../icon/icon.tsx";
import { Tooltip } from "../tooltip/tooltip.tsx";
import styles from "./icon-button.module.css";

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does: read out, and shown when the pointer or the focus rests on it. */
  readonly label: string;
  readonly shortcut?: string;
  readonly size?: "m" | "s";
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
  readonly href?: string;
  readonly "aria-expanded"?: boolean;
  readonly "aria-pressed"?: boolean;
}

/** For actions that repeat on every row. The main action of a view always has a word: use `Button`. */
export function IconButton({ icon, label, shortcut, size = "m", href, ...props }: IconButtonProps) {
  const className = classes(styles.button, styles[size]);
  return (
    <Tooltip text={label} shortcut={shortcut}>
      {href === undefined ? (
        <Button {...props} aria-label={label} className={className}>
          <Icon name={icon} />
        </Button>
      ) : (
        <Link href={href} aria-label={label} className={className}>
          <Icon name={icon} />
        </Link>
      )}
    </Tooltip>
  );
}
