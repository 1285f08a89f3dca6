import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface BackLinkProps {
  readonly to: string;
  readonly children: ReactNode;
}

/** Leads one level up, above the title. */
export const BackLink = ({ to, children }: BackLinkProps): ReactNode => (
  <a className="back" href={to}>
    <Icon name="left" />
    {children}
  </a>
);
