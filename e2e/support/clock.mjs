// Loaded into every process of the product that the journeys start, before its own code: its clock goes ahead of the
// world's by as many minutes as the data folder's file `minutes-ahead` says at that moment. An interview can be scored
// only once it has begun, and nobody waits until tomorrow. The product knows nothing of this; PostgreSQL keeps the
// world's time, as nothing in the product asks it what time it is.
import { readFileSync } from "node:fs";
import path from "node:path";

const { LEADLINE_DATA } = process.env;
const World = Date;

const minutesAhead = () => {
  try {
    return Number(readFileSync(path.join(LEADLINE_DATA, "minutes-ahead"), "utf8"));
  } catch {
    return 0;
  }
};
const now = () => World.now() + minutesAhead() * 60_000;

if (LEADLINE_DATA) {
  globalThis.Date = new Proxy(World, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
    apply: () => new World(now()).toString(),
    get: (target, property, receiver) => (property === "now" ? now : Reflect.get(target, property, receiver)),
  });
  World.prototype.constructor = globalThis.Date;
}
