import type { ReactNode } from "react";
import { HANDS_ON_BANDS } from "@leadline/domain/posting/careers/job-filter";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import { Select } from "#ui/select.tsx";
import { WORKPLACES, type Facets, type JobFilters } from "./job-filters.ts";

const texts = catalogue(
  {
    filters: "Filter jobs",
    location: "Place",
    anyLocation: "Any place",
    workplace: "Way of working",
    anyWorkplace: "Any way",
    handsOn: "Hands-on share",
    anyHandsOn: "Any share",
    remote: "Remote",
    hybrid: "Hybrid",
    onsite: "On site",
    under_40: "Under 40%",
    "40_to_60": "40 to 60%",
    over_60: "Over 60%",
    show: "Show jobs",
  },
  {
    de: {
      filters: "Stellen filtern",
      location: "Ort",
      anyLocation: "Jeder Ort",
      workplace: "Arbeitsweise",
      anyWorkplace: "Jede",
      handsOn: "Praktische Arbeit",
      anyHandsOn: "Jeder Anteil",
      remote: "Remote",
      hybrid: "Hybrid",
      onsite: "Vor Ort",
      under_40: "Unter 40 %",
      "40_to_60": "40 bis 60 %",
      over_60: "Über 60 %",
      show: "Stellen zeigen",
    },
  },
);

interface JobFiltersFormProps {
  readonly facets: Facets;
  readonly filters: JobFilters;
  readonly action: string;
}

/** A plain GET form: the filters are the address, so they can be shared and go back with Back. */
export function JobFiltersForm({ facets, filters, action }: JobFiltersFormProps): ReactNode {
  const t = useText(texts);
  return (
    <form className="filters" method="get" action={action} aria-label={t("filters")}>
      <Select
        name="location"
        label={t("location")}
        value={filters.location}
        options={[
          { value: "", label: t("anyLocation") },
          ...facets.location.map(({ value }) => ({ value, label: value })),
        ]}
      />
      <Select
        name="workplace"
        label={t("workplace")}
        value={filters.workplace}
        options={[{ value: "", label: t("anyWorkplace") }, ...WORKPLACES.map((value) => ({ value, label: t(value) }))]}
      />
      <Select
        name="handsOn"
        label={t("handsOn")}
        value={filters.handsOn}
        options={[
          { value: "", label: t("anyHandsOn") },
          ...HANDS_ON_BANDS.map((value) => ({ value, label: t(value) })),
        ]}
      />
      <button className="btn btn--quiet" type="submit">
        {t("show")}
      </button>
    </form>
  );
}
