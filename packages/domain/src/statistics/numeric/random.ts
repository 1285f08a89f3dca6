/** Answers the next number of a sequence, from 0 up to but not including 1. */
export type NextRandom = () => number;

const WEYL_STEP = 0x6d2b79f5;

/**
 * A reproducible sequence of numbers in [0, 1) from a 32-bit seed (mulberry32 by Tommy Ettinger, public domain).
 * All resampling uses it, so that the same data give the same interval on every machine. Only the lower 32 bits of
 * the seed count; not for secrets.
 */
export function randomSequence(seed: number): NextRandom {
  let state = seed >>> 0;
  return () => {
    state = (state + WEYL_STEP) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A place in a list of `length` items, each equally likely: ⌊u·length⌋. */
export const randomIndex = (next: NextRandom, length: number): number => Math.floor(next() * length);
