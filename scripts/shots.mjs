import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./check/browser.mjs";
import { root } from "./paths.mjs";
import { Product } from "./run/product.mjs";
import { run, say, seconds } from "./say.mjs";
import { indexPage } from "./shots/index-page.mjs";
import { photograph } from "./shots/photograph.mjs";
import { employerTour, candidateTour } from "./shots/tours.mjs";

// `npm run shots`: every page and main state of both apps, from the demo, light and dark, on a phone and on a desk, into
// shots/ with an index page; with `-- --axe` it also says what axe finds on each, and ends badly when that is anything. The demo of the shots is its own, so that pictures before and after a change compare.
const folder = path.join(root, "shots");
const product = new Product({
  data: path.join(root, ".leadline/shots"),
  environment: { ...process.env, PORT_BASE: process.env.PORT_BASE || "4500" },
  onGivenUp: (name) => {
    say(`${name} does not stay up; no pictures this time.`);
    void stop(1);
  },
});

async function stop(code) {
  await product.stop();
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void stop(1));

await run(async () => {
  const looksForFaults = process.argv.includes("--axe");
  const began = performance.now();
  const executablePath = await findBrowser();
  try {
    await product.start();
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
    const signIns = await product.signIns();
    const shots = [];
    for (const tour of [employerTour, candidateTour]) {
      for await (const stop of tour({ browser, where: product.where, signIns })) {
        shots.push(...(await photograph(stop, folder, { looksForFaults })));
        say(`  ${shots.length} pictures: ${stop.name}`);
      }
    }
    await browser.close();
    await writeFile(path.join(folder, "index.html"), indexPage(shots));
    say(`\n${shots.length} pictures in shots/index.html (${seconds(began)})`);
    for (const { file, faults } of shots) for (const fault of faults) say(`✗ ${file}: ${fault}`);
    if (looksForFaults && shots.every(({ faults }) => faults.length === 0)) say("✓ axe finds nothing on any of them");
    if (shots.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
  } finally {
    await product.stop();
  }
});
