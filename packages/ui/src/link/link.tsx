import type { ReactNode } from "react";
import { Link as AriaLink } from "react-aria-components/Link";
import { classes } from "../classes/classes.ts";
import styles from "./link.module.css";

interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  /** `text` stands in a sentence or beside a problem; `quiet` is a row's own title, coloured only under the pointer. */
  readonly variant?: "text" | "quiet";
  /** Leaves Leadline: opens beside it and tells the other site nothing. */
  readonly external?: boolean;
  readonly "aria-label"?: string;
}

export function Link({ variant = "text", external, ...props }: LinkProps) {
  return (
    <AriaLink
      {...props}
      {...(external && { target: "_blank", rel: "noopener noreferrer" })}
      className={classes(styles.link, styles[variant])}
    />
  );
}
