/** "Lisbon" of Europe/Lisbon, "Buenos Aires" of America/Argentina/Buenos_Aires, "UTC" of UTC. */
export const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** Whether the runtime knows the zone; what a browser or an address says is not believed without asking. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(text) || text.length > 64) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** "UTC+1", "UTC−3:30": how far a zone is from UTC at a moment. */
export function offsetOf(zone: string, moment: Date): string {
  const name = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(moment)
    .find(({ type }) => type === "timeZoneName")?.value;
  const offset = (name ?? "GMT").replace("GMT", "UTC").replace("-", "−");
  return offset === "UTC" ? "UTC+0" : offset;
}

export interface ZoneGroup {
  readonly region: string;
  readonly zones: readonly { readonly zone: string; readonly city: string; readonly offset: string }[];
}

const REGIONS = [
  "Africa",
  "America",
  "Antarctica",
  "Arctic",
  "Asia",
  "Atlantic",
  "Australia",
  "Europe",
  "Indian",
  "Pacific",
];

let known: { readonly hour: number; readonly groups: readonly ZoneGroup[] } | undefined;

/**
 * Every zone of the runtime by region, for a native select; `now` decides which offset is said. Asking for four hundred
 * offsets takes a noticeable moment and clocks change on the hour, so the answer serves for the rest of it.
 */
export function zonesByRegion(now: Date): readonly ZoneGroup[] {
  const hour = Math.floor(now.getTime() / 3_600_000);
  if (known?.hour === hour) return known.groups;
  const all = Intl.supportedValuesOf("timeZone");
  const groups = REGIONS.map((region) => ({
    region,
    zones: all
      .filter((zone) => zone.startsWith(`${region}/`))
      .map((zone) => ({ zone, city: cityOf(zone), offset: offsetOf(zone, now) })),
  })).filter(({ zones }) => zones.length > 0);
  known = { hour, groups };
  return groups;
}
