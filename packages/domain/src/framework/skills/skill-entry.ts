/** A skill that a résumé may mention and a requisition may ask for. A match points to text; it never scores a person. */
export interface SkillEntry {
  readonly id: string;
  readonly name: string;
  /** Other terms it goes by. The name itself is a term, too. */
  readonly aliases: readonly string[];
  /** The terms are everyday words as well: they count only in the company of other skills. */
  readonly ambiguous?: true;
}
