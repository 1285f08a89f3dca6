import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";

/** Where a value of a request goes, and what the schema says it is. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly type: string;
}

/** Every leaf of the arguments of a field; of a list its first entry. */
export const leavesOf = (field: GraphQLField<unknown, unknown>): Leaf[] =>
  field.args.flatMap(({ name, type }) => leaves([name], type));

function leaves(path: Leaf["path"], type: GraphQLInputType): Leaf[] {
  if (isNonNullType(type)) return leaves(path, type.ofType);
  if (isListType(type)) return [...leaves([...path, 0], type.ofType), { path, type: "list" }];
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((inner) => leaves([...path, inner.name], inner.type));
  return [{ path, type: isEnumType(named) ? "enum" : named.name }];
}

/** The variables with another value in one place. */
export function withValue(variables: unknown, [step, ...rest]: Leaf["path"], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = Array.isArray(variables) ? [...variables] : [];
    list[step] = withValue(list[step], rest, value);
    return list;
  }
  const object: Readonly<Record<string, unknown>> = { ...Object(variables) };
  return { ...object, [step]: withValue(object[step], rest, value) };
}

/** Stands for a number that JSON can write and no computer can hold. */
export const TOO_LARGE = "<1e999>";

/** Right-to-left override, markup, a statement, a formula, emoji made of several characters, combining marks. */
const NAUGHTY =
  "\u202Eevil\u202C <script>alert(1)</script> '; drop table application; -- =1+1 👩🏽‍💻👨‍👩‍👧 Z̴͇̔a̷lgo {{x}} %s ${y}";
const HUGE = "ж".repeat(60_000);

const TEXTS: readonly unknown[] = ["", "   ", NAUGHTY, HUGE, "a\0b", "\uD800", "\uDC00a", 7, { a: 1 }];
const IDS: readonly unknown[] = [
  "",
  "not-an-id",
  "a\0b",
  "\uD800",
  "00000000-0000-0000-0000-00000000000g",
  HUGE,
  NAUGHTY,
  -1,
];
const NUMBERS: readonly unknown[] = [-1, 0, 2_147_483_647, 2_147_483_648, -2_147_483_648, 0.5, TOO_LARGE, "NaN", "1"];
const LARGE_NUMBERS: readonly unknown[] = [...NUMBERS, 9_007_199_254_740_992, 1e308, -1e308, 1e-300];
const MOMENTS: readonly unknown[] = [
  "",
  "now",
  "2026-02-30",
  "0000-00-00",
  "9999-12-31",
  "9999-12-31T23:59:59.999Z",
  "-000001-01-01T00:00:00Z",
  "+275760-09-13T00:00:00.000Z",
  "1969-12-31T23:59:59Z",
  "2026-12-01T09:00:00+99:00",
  TOO_LARGE,
];
const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const CURSORS: readonly unknown[] = [
  "",
  "x",
  NAUGHTY,
  cursor([]),
  cursor([null]),
  cursor([null, null, null]),
  cursor(["a\0b", "a\0b"]),
  cursor(["2026-02-30", "not-an-id"]),
  cursor(["+275760-09-13T00:00:00.000Z", "00000000-0000-0000-0000-000000000000"]),
  cursor([1e308, "00000000-0000-0000-0000-000000000000"]),
  cursor({ length: 2 }),
  HUGE,
];

/** What a stranger might put in a place, given what the schema says belongs there. */
export function hostileFor({ path, type }: Leaf): readonly unknown[] {
  const name = String(path.findLast((step) => typeof step === "string"));
  if (name === "after") return CURSORS;
  if (/At$|On$|^(?:from|to|until)$/.test(name)) return MOMENTS;
  switch (type) {
    case "list":
      return [[], Array.from({ length: 2_000 }, () => "x"), [null], "x", { a: 1 }];
    case "ID":
      return IDS;
    case "Int":
      return NUMBERS;
    case "Float":
      return LARGE_NUMBERS;
    case "Boolean":
      return ["true", 1, null];
    case "enum":
      return ["", "NOT_ONE", NAUGHTY, 1];
    default:
      return type.startsWith("DateTime") ? MOMENTS : TEXTS;
  }
}
