import { costLimitRule } from "@escape.tech/graphql-armor-cost-limit";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import type { GraphQLError, ValidationContext, ValidationRule } from "graphql";

/** How much one request may ask for, decided before anything runs. Tokens are limited by the parser itself. */
export interface RequestLimits {
  readonly depth: number;
  readonly cost: number;
}

/** Strangers reach the candidate endpoint; members ask for whole pages. */
export const CANDIDATE_LIMITS: RequestLimits = { depth: 8, cost: 5_000 };
export const EMPLOYER_LIMITS: RequestLimits = { depth: 12, cost: 50_000 };

// The rules throw by themselves, which would be answered as our own mistake; reported, they are the sender's.
const REPORTED = {
  exposeLimits: false,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** 15 aliases and 50 directives everywhere. */
export const limitRules = ({ depth, cost }: RequestLimits): ValidationRule[] => [
  maxDepthRule({ n: depth, flattenFragments: true, ...REPORTED }),
  maxAliasesRule({ n: 15, ...REPORTED }),
  maxDirectivesRule({ n: 50, ...REPORTED }),
  costLimitRule({
    maxCost: cost,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    flattenFragments: true,
    ...REPORTED,
  }),
];
