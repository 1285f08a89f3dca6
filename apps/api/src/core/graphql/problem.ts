import type { Issue } from "@leadline/domain/shared/invalid-input";
import { Field, Int, InterfaceType, ObjectType } from "type-graphql";

/** A refusal a person can act on; `message` says what to do when the screen knows no better. */
// Not registered by itself: a schema lists just the problems its own unions name.
@InterfaceType({
  autoRegisterImplementations: false,
  description: "A refusal a person can act on.",
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Problem {
  @Field(() => String, { description: "What happened and what to do, in plain words." })
  readonly message!: string;
}

@ObjectType("InputIssue", { description: "One field that cannot be accepted as it is." })
export class InputIssueType implements Issue {
  @Field(() => String, { description: "Dotted path of the field in the input." })
  readonly path!: string;

  @Field(() => String, { description: "What the field needs." })
  readonly message!: string;
}

@ObjectType({ implements: Problem, description: "Some fields need another value; nothing was changed." })
export class InvalidInput extends Problem {
  readonly __typename = "InvalidInput" as const;

  @Field(() => [InputIssueType], { description: "Field by field." })
  readonly issues!: readonly InputIssueType[];
}

@ObjectType({ implements: Problem, description: "The idempotency key was used for something else before." })
export class KeyReused extends Problem {
  readonly __typename = "KeyReused" as const;
}

@ObjectType({ implements: Problem, description: "Somebody changed this in the meantime; nothing was overwritten." })
export class VersionConflict extends Problem {
  readonly __typename = "VersionConflict" as const;

  @Field(() => Int, { description: "The version that is stored now." })
  readonly currentVersion!: number;
}

interface CommonRefusals {
  readonly InvalidInput: { readonly type: "InvalidInput"; readonly issues: readonly Issue[] };
  readonly KeyReused: { readonly type: "KeyReused" };
  readonly VersionConflict: { readonly type: "VersionConflict"; readonly currentVersion: number };
}
export type CommonRefusal = CommonRefusals[keyof CommonRefusals];
export type CommonProblem = InvalidInput | KeyReused | VersionConflict;

/** The words for the refusals every mutation shares; a slice's own `toProblem` ends here. */
export function commonProblem(
  refusal: CommonRefusals["InvalidInput"] | CommonRefusals["KeyReused"],
): InvalidInput | KeyReused;
export function commonProblem(refusal: CommonRefusal): CommonProblem;
export function commonProblem(refusal: CommonRefusal): CommonProblem {
  switch (refusal.type) {
    case "InvalidInput":
      return {
        __typename: refusal.type,
        message: refusal.issues[0]?.message ?? "Check the input.",
        issues: refusal.issues,
      };
    case "KeyReused":
      return {
        __typename: refusal.type,
        message: "This request was sent before with other content. Reload and try again.",
      };
    case "VersionConflict":
      return {
        __typename: refusal.type,
        message: "Somebody changed this in the meantime. Reload to see their version.",
        currentVersion: refusal.currentVersion,
      };
  }
}

/** Unions name their member by this; every success and every problem carries it. */
export const byTypename = (value: { readonly __typename: string }): string => value.__typename;
