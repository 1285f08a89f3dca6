export interface Zone {
  readonly id: string;
  /** "Berlin", "Buenos Aires". */
  readonly city: string;
  readonly region: string;
  /** "GMT+1", as it is at that moment. */
  readonly offset: string;
}

const offsetOf = (zone: string, now: Date): string =>
  new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(now)
    .find(({ type }) => type === "timeZoneName")?.value ?? "";

/** Every IANA zone the browser knows, with the offset it has at that moment, plus the one already chosen. */
export function zonesAt(now: Date, chosen?: string): readonly Zone[] {
  const ids = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", ...(chosen ? [chosen] : [])]);
  return [...ids].map((id) => {
    const [region = "", ...rest] = id.split("/");
    return { id, city: (rest.at(-1) ?? region).replaceAll("_", " "), region, offset: offsetOf(id, now) };
  });
}
