import { ObjectType } from "type-graphql";
import { Problem } from "#core/graphql/problem.js";

@ObjectType({ implements: Problem, description: "The link was used, took too long or was taken back." })
export class LinkOver extends Problem {
  readonly __typename = "LinkOver" as const;
}

export const linkOver = (): LinkOver => ({
  __typename: "LinkOver",
  message: "This link does not work any more. Ask for a fresh one with your email address.",
});
