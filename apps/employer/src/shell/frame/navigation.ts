import type { IconName } from "@leadline/ui/icon/icon-shapes";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";

const t = catalogue({
  inbox: "Inbox",
  requisitions: "Requisitions",
  candidates: "Candidates",
  interviews: "Interviews",
  reports: "Reports",
});

export interface Place {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly href: string;
  /** Addresses that belong to it, so that it is marked as the current place. */
  readonly under: RegExp;
  /** The two keys that go there. */
  readonly keys: string;
}

interface Abilities {
  readonly searchCandidates: boolean;
  readonly readReports: boolean;
}

/** The main places that are the viewer's to visit, in the order of the rail. */
export const placesOf = (viewerCan: Abilities | undefined): readonly Place[] =>
  PLACES.filter(
    ({ id }) => (id !== "candidates" || viewerCan?.searchCandidates) && (id !== "reports" || viewerCan?.readReports),
  );

const PLACES: readonly Place[] = [
  { id: "inbox", label: t("inbox"), icon: "inbox", href: paths.inbox(), under: /^\/inbox/, keys: "G I" },
  {
    id: "requisitions",
    label: t("requisitions"),
    icon: "requisition",
    href: paths.requisitions(),
    under: /^\/requisitions/,
    keys: "G J",
  },
  {
    id: "candidates",
    label: t("candidates"),
    icon: "people",
    href: paths.candidates(),
    under: /^\/(candidates|applications)/,
    keys: "G C",
  },
  {
    id: "interviews",
    label: t("interviews"),
    icon: "calendar",
    href: paths.interviews(),
    under: /^\/interviews/,
    keys: "G N",
  },
  { id: "reports", label: t("reports"), icon: "report", href: paths.reports(), under: /^\/reports/, keys: "G R" },
];
