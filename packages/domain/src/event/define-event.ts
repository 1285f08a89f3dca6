import type { z } from "zod";

/** One kind of event: its version, and the facts it carries. Facts are ids and values as they were, never names. */
export interface EventDefinition<S extends z.ZodType = z.ZodType> {
  readonly version: number;
  readonly facts: S;
}

/** Declares an event; versions grow by adding optional facts, so old rows stay readable. */
export const event = <S extends z.ZodType>(version: number, facts: S): EventDefinition<S> => ({ version, facts });
