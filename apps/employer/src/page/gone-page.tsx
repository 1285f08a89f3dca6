import { EmptyState } from "@leadline/ui/empty-state";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { ReactNode } from "react";
import { PageTitle } from "./page-title.tsx";

const t = catalogue({ page: "No longer here" });

interface GonePageProps {
  /** What it was: "This interview was cancelled". */
  readonly title: string;
  /** When and by whom, and what takes its place. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** 410: it was here and has ended. */
export const GonePage = ({ title, children, action }: GonePageProps) => (
  <>
    <PageTitle title={t("page")} />
    <EmptyState kind="done" level={1} title={title} action={action}>
      {children}
    </EmptyState>
  </>
);
