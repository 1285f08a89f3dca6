/** Something the person at the keyboard can act on: shown as its message, without a stack trace. */
export class Explained extends Error {
  name = "Explained";
}

/** Lines only, so that the output reads the same in a terminal, a file and a build log. */
export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Announces a step that takes a while, says that it is still going on, and how long it took. */
export async function step(title, work) {
  const began = performance.now();
  say(`· ${title} …`);
  const reminder = setInterval(() => say(`  still at it: ${title} (${seconds(began)})`), 20_000);
  try {
    const result = await work();
    if (performance.now() - began > 1_000) say(`  done in ${seconds(began)}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

/** Runs a script's main function; an explained problem ends it in words, anything else with its stack. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Explained ? `\n${error.message}\n` : error);
    process.exit(1);
  }
}
