/** One line: median and 95th percentile in milliseconds, and whether the worse of them keeps the promise. */
export function summary(what, times, promised) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  const verdict = promised === undefined ? "" : `   promised ${promised}: ${at(0.95) <= promised ? "kept" : "missed"}`;
  return `  ${what.padEnd(58)} median ${ms(at(0.5))}   p95 ${ms(at(0.95))}   of ${times.length}${verdict}`;
}

const ms = (time) => `${Math.round(time)} ms`.padStart(8);
