import { TabLinks } from "@leadline/ui/tab-links";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";

const t = catalogue({
  label: "Pages of {ref}",
  pipeline: "Pipeline",
  setup: "Set-up",
  posting: "Posting",
  report: "Report",
});

interface RequisitionTabsProps {
  readonly requisitionRef: string;
  readonly current: "pipeline" | "setup" | "posting" | "report";
  /** Reports are shown to those who may read them. */
  readonly showsReport: boolean;
}

/** The pages of one requisition, the same on each of them. */
export const RequisitionTabs = ({ requisitionRef: ref, current, showsReport }: RequisitionTabsProps) => (
  <TabLinks
    label={t("label", { ref })}
    links={[
      { href: paths.pipeline(ref), label: t("pipeline"), isCurrent: current === "pipeline" },
      { href: paths.requisitionSetup(ref), label: t("setup"), isCurrent: current === "setup" },
      { href: paths.posting(ref), label: t("posting"), isCurrent: current === "posting" },
      ...(showsReport
        ? [{ href: paths.requisitionReport(ref), label: t("report"), isCurrent: current === "report" }]
        : []),
    ]}
  />
);
