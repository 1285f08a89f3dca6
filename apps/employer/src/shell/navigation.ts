import type { IconName } from "@leadline/ui/icon/icon-shapes";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";

const t = catalogue({
  inbox: "Inbox",
  requisitions: "Requisitions",
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

/** The main places, in the order of the rail. */
export const places = (): readonly Place[] => [
  { id: "inbox", label: t("inbox"), icon: "inbox", href: paths.inbox(), under: /^\/inbox/, keys: "G I" },
  {
    id: "requisitions",
    label: t("requisitions"),
    icon: "requisition",
    href: paths.requisitions(),
    under: /^\/(requisitions|applications)/,
    keys: "G J",
  },
];
