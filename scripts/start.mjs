import path from "node:path";
import { dataFolder, root } from "./paths.mjs";
import { Product } from "./run/product.mjs";
import { run, say, seconds } from "./say.mjs";

const began = performance.now();
const product = new Product({
  data: dataFolder(),
  environment: process.env,
  onGivenUp: (name) => void end(1, `Stopping, because ${name} does not stay up.`),
});

let ending;
let firstSignal = 0;

/** The terminal sends Ctrl-C to every process at once and the launcher passes it on: only a later, second one is impatience. */
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!firstSignal) firstSignal = Date.now();
    if (ending && Date.now() - firstSignal > 2_000) process.exit(1);
    void end(0, "Stopping …");
  });
}

function end(code, reason) {
  ending ??= (async () => {
    say(`\n${reason}`);
    await product.stop();
    say("Everything has stopped.");
    process.exit(code);
  })();
  return ending;
}

await run(async () => {
  try {
    await product.start();
  } catch (error) {
    if (ending) return ending;
    await product.stop();
    throw error;
  }
  if (ending) return ending;
  await announce();
});

async function announce() {
  const { where, data, logs } = product;
  say(`\nLeadline is ready (${seconds(began)})\n`);
  say(`  Employers    ${where.employer}`);
  say(`  Candidates   ${where.candidate}`);
  say(`  Mail         ${where.mail}   every mail the product sends, caught here`);
  say(`  API          ${where.api}/graphql/employer  ${where.api}/graphql/candidate`);
  const signIns = await product.signIns();
  const width = Math.max(...signIns.map(({ who }) => who.length), 0);
  for (const organization of new Set(signIns.map((one) => one.organization))) {
    say(organization ? `\n  Sign in at ${where.employer}/sign-in/${organization}` : "\n  Personal links");
    for (const { who, email, password, url } of signIns.filter((one) => one.organization === organization)) {
      say(`    ${who.padEnd(width)}  ${email ? `${email}  ${password}` : url}`);
    }
  }
  say(`\n  Data in ${shown(data)}, what the processes say in ${shown(logs)}. Ctrl-C stops everything.`);
}

/** As short as it can be said from the repository. */
function shown(folder) {
  const relative = path.relative(root, folder);
  return relative.startsWith("..") ? folder : relative;
}
