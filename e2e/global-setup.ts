import { rm } from "node:fs/promises";
import { runningProduct, startProduct } from "./support/product.ts";

/**
 * Starts the whole product once for all journeys, the way anybody does, and stops it again. While writing a journey it
 * is quicker to leave one running: LEADLINE_E2E=<its data folder> uses that. Start it with LEADLINE_SEED=crew, and with
 * NODE_OPTIONS=--import=<this folder>/support/clock.mjs where interviews take place.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const data = process.env["LEADLINE_E2E"];
  if (data) {
    process.env["LEADLINE_E2E"] = JSON.stringify(await runningProduct(data));
    return () => Promise.resolve();
  }
  const running = await startProduct(process.env["LEADLINE_SEED"] ?? "crew");
  process.env["LEADLINE_E2E"] = JSON.stringify(running.product);
  return async () => {
    await running.stop();
    await rm(running.product.data, { recursive: true, force: true });
  };
}
