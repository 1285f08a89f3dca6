import type { AskedGroup, AskedPerson } from "./approval-groups.tsx";

interface Seat extends Omit<AskedPerson, "id" | "name"> {
  readonly member: Pick<AskedPerson, "id" | "name">;
}

/** The groups of an approval as they are shown, from the seats the API keeps. */
export const askedGroups = (
  groups: readonly (Omit<AskedGroup, "people"> & { readonly seats: readonly Seat[] })[],
): AskedGroup[] =>
  groups.map(({ seats, ...group }) => ({
    ...group,
    people: seats.map(({ member, ...seat }) => ({ ...seat, ...member })),
  }));
