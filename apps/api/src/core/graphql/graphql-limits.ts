import { costLimitRule } from "@escape.tech/graphql-armor-cost-limit";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { GraphQLError, type ValidationContext, type ValidationRule } from "graphql";

/** How much one request may ask for, decided before anything runs. Tokens are limited by the parser itself. */
export interface RequestLimits {
  readonly depth: number;
  readonly cost: number;
}

/** Strangers reach the candidate endpoint; members ask for whole pages. */
export const CANDIDATE_LIMITS: RequestLimits = { depth: 8, cost: 5_000 };
export const EMPLOYER_LIMITS: RequestLimits = { depth: 12, cost: 50_000 };

// The rules throw by themselves, which would be answered as our own mistake; reported, they are the sender's. Their own
// words name a syntax error, which it is not.
const reported = (message: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(new GraphQLError(message))],
});

/** 15 aliases and 50 directives everywhere. */
export const limitRules = ({ depth, cost }: RequestLimits): ValidationRule[] => [
  maxDepthRule({ n: depth, flattenFragments: true, ...reported("This query is nested too deeply.") }),
  maxAliasesRule({ n: 15, ...reported("This query uses too many aliases.") }),
  maxDirectivesRule({ n: 50, ...reported("This query uses too many directives.") }),
  costLimitRule({
    maxCost: cost,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    flattenFragments: true,
    ...reported("This query asks for too much at once."),
  }),
];
