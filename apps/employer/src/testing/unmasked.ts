/** What the API sends: a document's data with what its fragments ask for, which the generated types hide behind names. */
export type Unmasked<Data> = Data extends readonly (infer Item)[]
  ? readonly Unmasked<Item>[]
  : Data extends object
    ? { [Key in keyof Data as Key extends Hidden ? never : Key]: Unmasked<Data[Key]> } & OfFragments<Data>
    : Data;

type Hidden = " $fragmentRefs" | " $fragmentName";

type OfFragments<Data> = Data extends { " $fragmentRefs"?: infer Refs }
  ? Both<{ [Name in keyof Refs]: Unmasked<Refs[Name]> }[keyof Refs]>
  : unknown;

/** All of them at once, where a union would be any of them. */
type Both<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;
