import { TabLinks } from "@leadline/ui/tab-links";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";

const t = catalogue({
  label: "Pages of {ref}",
  application: "Application",
  interviews: "Interviews",
  debrief: "Debrief",
  offer: "Offer",
});

interface ApplicationTabsProps {
  readonly applicationRef: string;
  readonly current: "application" | "interviews" | "debrief" | "offer";
  /** Offers are shown to those who may read them. */
  readonly showsOffer: boolean;
}

/** The pages of one application, the same on each of them. */
export const ApplicationTabs = ({ applicationRef: ref, current, showsOffer }: ApplicationTabsProps) => (
  <TabLinks
    label={t("label", { ref })}
    links={[
      { href: paths.application(ref), label: t("application"), isCurrent: current === "application" },
      { href: paths.applicationInterviews(ref), label: t("interviews"), isCurrent: current === "interviews" },
      { href: paths.debrief(ref), label: t("debrief"), isCurrent: current === "debrief" },
      ...(showsOffer ? [{ href: paths.offer(ref), label: t("offer"), isCurrent: current === "offer" }] : []),
    ]}
  />
);
