import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface NoticeProps {
  readonly kind?: "info" | "success" | "warn";
  readonly role?: "status" | "alert";
  readonly title: string;
  readonly children?: ReactNode;
}

const ICONS: Readonly<Record<NonNullable<NoticeProps["kind"]>, IconName>> = {
  info: "info",
  success: "check",
  warn: "alert",
};

/** One thing to know before going on. */
export const Notice = ({ kind = "info", role, title, children }: NoticeProps): ReactNode => (
  <div className={`notice notice--${kind}`} role={role}>
    <Icon name={ICONS[kind]} />
    <div>
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  </div>
);
