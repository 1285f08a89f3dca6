import type { CompetencyId } from "./competency-id.js";
import type { FacetId } from "./facet.js";
import type { CompetencyFamilyId } from "./family.js";
import type { InterviewTypeId } from "../interview-types/interview-type-id.js";
import type { Rating } from "../rating-scale.js";

export interface Competency {
  readonly id: CompetencyId;
  readonly family: CompetencyFamilyId;
  readonly name: string;
  /** For a column head, a card or a table row. */
  readonly shortName: string;
  readonly definition: string;
  readonly facets: readonly Facet[];
  /** What a person who has it does. */
  readonly behaviours: readonly string[];
  /** What each rating looks like. */
  readonly anchors: Readonly<Record<Rating, string>>;
  /** What counts as evidence. */
  readonly evidence: readonly string[];
  readonly redFlags: readonly string[];
  /** The interview types built for it, and those that show it in passing. */
  readonly measuredBy: { readonly primary: readonly InterviewTypeId[]; readonly secondary: readonly InterviewTypeId[] };
}

/** A part of a competency: a tag for questions and evidence, never rated alone. */
export interface Facet {
  readonly id: FacetId;
  readonly name: string;
}

export type Competencies = Readonly<Record<CompetencyId, Competency>>;
