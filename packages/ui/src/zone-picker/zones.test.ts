import { expect, it } from "vitest";
import { zonesAt } from "./zones.ts";

const offsetIn = (zone: string, day: string): string | undefined =>
  zonesAt(new Date(`${day}T12:00:00Z`)).find(({ id }) => id === zone)?.offset;

it("says the offset that holds on that day", () => {
  expect([offsetIn("Europe/Berlin", "2027-01-10"), offsetIn("Europe/Berlin", "2027-07-10")]).toEqual([
    "GMT+1",
    "GMT+2",
  ]);
});

it("names a zone by its city, and keeps one the browser does not list", () => {
  const zones = zonesAt(new Date("2027-01-10T12:00:00Z"), "Asia/Calcutta");
  expect(zones.find(({ id }) => id === "America/Argentina/Buenos_Aires" || id === "America/Buenos_Aires")?.city).toBe(
    "Buenos Aires",
  );
  expect(zones.filter(({ id }) => id === "Asia/Calcutta")).toHaveLength(1);
});
