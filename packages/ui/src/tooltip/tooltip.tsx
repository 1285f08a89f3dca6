import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { Kbd } from "../kbd/kbd.tsx";
import styles from "./tooltip.module.css";

interface TooltipProps {
  readonly text: string;
  readonly shortcut?: string;
  /** The one button or link it explains; on touch screens, where nothing hovers, that must be clear without it. */
  readonly children: ReactElement;
  readonly placement?: "top" | "end";
}

export function Tooltip({ text, shortcut, children, placement = "top" }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ""} offset={6} placement={placement}>
        {text}
        {shortcut && <Kbd keys={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
