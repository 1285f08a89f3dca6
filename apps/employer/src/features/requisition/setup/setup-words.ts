import { TEAM_KINDS } from "@leadline/domain/requisition/charter";
import { WORKPLACES } from "@leadline/domain/requisition/requisition-draft";
import { catalogue } from "@leadline/ui/text/catalogue";

const t = catalogue({
  onsite: "On site",
  hybrid: "Hybrid",
  remote: "Remote",
  product: "Product team",
  platform: "Platform team",
  architecture: "Architecture across teams",
  enabling: "Enabling team",
  founding: "Founding team",
});

/** What a select offers: each workplace and each kind of team, in words. */
export const WORKPLACE_OPTIONS = WORKPLACES.map((id) => ({ id, label: t(id) }));
export const TEAM_KIND_OPTIONS = TEAM_KINDS.map((id) => ({ id, label: t(id) }));

/** A stored value in the words its select has for it; nothing for a value that was not chosen yet. */
export const labelIn = (
  options: readonly { readonly id: string; readonly label: string }[],
  id: string | null | undefined,
): string | undefined => options.find((option) => option.id === id)?.label;
