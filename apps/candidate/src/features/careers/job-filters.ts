import { HANDS_ON_BANDS, type HandsOnBand } from "@leadline/domain/posting/careers/job-filter";
import type { Workplace } from "./job.ts";

export const WORKPLACES = ["remote", "hybrid", "onsite"] as const satisfies readonly Workplace[];

/** What the list is narrowed to; empty means any. The names are those of the form and of the address. */
export interface JobFilters {
  readonly location: string;
  readonly workplace: Workplace | "";
  readonly handsOn: HandsOnBand | "";
}

export const FILTERS = ["location", "workplace", "handsOn"] as const satisfies readonly (keyof JobFilters)[];

/** Reads the filters of an address; what makes no sense is any. */
export function readFilters(query: URLSearchParams): JobFilters {
  const workplace = query.get("workplace");
  const handsOn = query.get("handsOn");
  return {
    location: (query.get("location") ?? "").slice(0, 100),
    workplace: WORKPLACES.find((known) => known === workplace) ?? "",
    handsOn: HANDS_ON_BANDS.find((known) => known === handsOn) ?? "",
  };
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** The choices of each filter over all open jobs, and how many jobs each leads to by itself. */
export type Facets = Readonly<Record<keyof JobFilters, readonly Facet[]>>;

/** One chosen filter alone and how many jobs it leaves: the ways out of an empty list. */
export interface NearMiss extends Facet {
  readonly name: keyof JobFilters;
}

export const nearMisses = (filters: JobFilters, facets: Facets): readonly NearMiss[] =>
  FILTERS.flatMap((name) => {
    const facet = facets[name].find(({ value }) => value === filters[name]);
    return filters[name] === "" || !facet ? [] : [{ name, ...facet }];
  });
