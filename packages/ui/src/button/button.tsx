import type { ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components/Button";
import { Link as AriaLink } from "react-aria-components/Link";
import { classes } from "../classes/classes.ts";
import type { IconName } from "../icon/icon-shapes.tsx";
import { Icon } from "../icon/icon.tsx";
import { Kbd } from "../kbd/kbd.tsx";
import styles from "./button.module.css";

interface ButtonProps {
  readonly children: ReactNode;
  /** One primary action a view; everything else is secondary or quieter. */
  readonly variant?: "primary" | "secondary" | "ghost" | "danger";
  readonly size?: "l" | "m" | "s" | "xs";
  readonly icon?: IconName;
  /** The key that does the same, shown as a cap. */
  readonly shortcut?: string;
  /** As wide as what holds it. */
  readonly block?: boolean;
  readonly isDisabled?: boolean;
  /** Work is under way: the button keeps its focus and its width, says so, and cannot be pressed twice. */
  readonly isPending?: boolean;
  readonly type?: "button" | "submit" | "reset";
  readonly form?: string;
  readonly name?: string;
  readonly value?: string;
  readonly autoFocus?: boolean;
  readonly onPress?: () => void;
  /** Goes somewhere instead of doing something. */
  readonly href?: string;
  readonly download?: boolean;
  readonly "aria-label"?: string;
  readonly "aria-describedby"?: string;
  readonly "aria-expanded"?: boolean;
  readonly "aria-controls"?: string;
}

export function Button({ children, variant = "secondary", size = "m", icon, shortcut, block, ...props }: ButtonProps) {
  const className = classes(styles.button, styles[variant], styles[size], block && styles.block);
  const content = (
    <>
      {icon && <Icon name={icon} size={size === "xs" ? "s" : "m"} />}
      <span className={styles.words}>{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </>
  );
  const { href, download, type, form, name, value, isPending, onPress, ...rest } = props;
  if (href !== undefined) {
    return (
      <AriaLink {...rest} onPress={onPress} href={href} download={download} className={className}>
        {content}
      </AriaLink>
    );
  }
  return (
    <AriaButton
      {...rest}
      type={isPending && type === "submit" ? "button" : type}
      form={form}
      name={name}
      value={value}
      // Not react-aria's own `isPending`: its announcement outlives the button and leaves a picture without a name.
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending}
      data-pending={isPending ? "" : undefined}
      className={className}
    >
      {content}
    </AriaButton>
  );
}
