import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./check/browser.mjs";
import { dataFolder } from "./paths.mjs";
import { Product } from "./run/product.mjs";
import { Explained, run, say, step } from "./say.mjs";
import { measureBoard } from "./measure/board.mjs";
import { fillBoard } from "./measure/fill-board.mjs";
import { summary } from "./measure/summary.mjs";

// `npm run measure -- board`: how long a board with 500 applications takes to paint, and a move to show. The product
// runs as `npm start` runs it, on data of its own; nothing here is part of `npm test`, because times depend on the machine.
const REPETITIONS = 12;
const APPLICATIONS = 500;

const product = new Product({
  data: path.join(dataFolder(), "measure"),
  environment: { ...process.env, PORT_BASE: process.env.PORT_BASE || "4600" },
  onGivenUp: (name) => {
    say(`${name} does not stay up; nothing was measured.`);
    void stop(1);
  },
});

async function stop(code) {
  await product.stop();
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void stop(1));

await run(async () => {
  const [what = "board"] = process.argv.slice(2);
  if (what !== "board") throw new Explained("There is one thing to measure: board.");
  const executablePath = await findBrowser();
  try {
    await product.start();
    const { DATABASE_OWNER_URL } = product.environment;
    const ref = await step(`Filling a board with ${APPLICATIONS} applications`, () =>
      fillBoard(DATABASE_OWNER_URL, "kestrel", APPLICATIONS),
    );
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
    const recruiter = (await product.signIns()).find(({ who }) => who === "Recruiter");
    const times = await step(`Opening ${ref} and moving cards, ${REPETITIONS} times`, () =>
      measureBoard(browser, product.where.employer, recruiter, ref, REPETITIONS),
    );
    await browser.close();
    say(`\n${summary("Paint: from the address to the first cards on screen", times.paints, 1_000)}`);
    say(summary("Paint, with the app's files in the browser's cache", times.repaints, 1_000));
    say(summary("Answer: when the page has its data", times.answers));
    say(summary("First move: from Enter to the card gone from its column", times.firstMoves));
    say(summary("Further moves", times.moves, 100));
  } finally {
    await product.stop();
  }
});
