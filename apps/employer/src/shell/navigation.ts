import type { IconName } from "@leadline/ui/icon/icon-shapes";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";

const t = catalogue({
  inbox: "Inbox",
  requisitions: "Requisitions",
  candidates: "Candidates",
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

/** Whoever looks, as far as the places depend on them. */
interface Looking {
  readonly viewerCan: { readonly searchCandidates: boolean };
}

/** The main places, in the order of the rail; those that are closed to somebody are not shown to them. */
export const places = (viewer: Looking | null | undefined): readonly Place[] => [
  { id: "inbox", label: t("inbox"), icon: "inbox", href: paths.inbox(), under: /^\/inbox/, keys: "G I" },
  {
    id: "requisitions",
    label: t("requisitions"),
    icon: "requisition",
    href: paths.requisitions(),
    under: /^\/(requisitions|applications)/,
    keys: "G J",
  },
  ...(viewer?.viewerCan.searchCandidates
    ? [
        {
          id: "candidates",
          label: t("candidates"),
          icon: "people" as const,
          href: paths.candidates(),
          under: /^\/candidates/,
          keys: "G C",
        },
      ]
    : []),
];
