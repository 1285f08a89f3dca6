import { spawn } from "node:child_process";
import path from "node:path";
import { dataFolder, root } from "./paths.mjs";
import { keepRunning } from "./run/child.mjs";
import { Product } from "./run/product.mjs";
import { run, say } from "./say.mjs";

// `npm run dev`: the product with everything watched. The compiler rewrites the API, which starts again by itself; both
// apps are handed out as they are saved; generated documents follow schema and components.
const product = new Product({ data: dataFolder(), environment: process.env, onGivenUp: () => void stop(1) });
const watchers = [];

async function stop(code) {
  for (const child of watchers) child.kill("SIGTERM");
  await product.stop();
  process.exit(code);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void stop(0));

await run(async () => {
  try {
    await product.prepare();
  } catch (error) {
    await product.stop();
    throw error;
  }
  const { ports } = product.where;
  const environment = { ...product.environment, NODE_ENV: "development", GRAPHQL_INTROSPECTION: "true" };
  const bin = (name) => path.join(root, "node_modules", name);
  watch("tsc", [bin("typescript/bin/tsc"), "-b", "-w", "--preserveWatchOutput", "packages/domain", "apps/api"], root);
  for (const app of ["employer", "candidate"]) {
    watch(`${app} documents`, [bin("@graphql-codegen/cli/cjs/bin.js"), "--watch"], path.join(root, "apps", app));
  }
  await keep("mail", "scripts/mail-catcher.mjs", { PORT: ports.mail, SMTP_PORT: ports.smtp }, []);
  await keep("api", "apps/api/dist/main.js", { PORT: ports.api }, ["--watch-path=apps/api/dist", "--watch"]);
  await keep("worker", "apps/api/dist/worker.js", {}, ["--watch-path=apps/api/dist", "--watch"]);
  watch("employer", [bin("vite/bin/vite.js")], path.join(root, "apps/employer"), environment);
  watch("candidate", [bin("vite/bin/vite.js"), "build", "--watch"], path.join(root, "apps/candidate"), environment);
  const server = ["build", "--watch", "--ssr", "src/server.ts", "--outDir", "dist/server"];
  watch("candidate server", [bin("vite/bin/vite.js"), ...server], path.join(root, "apps/candidate"), environment);
  await keep("candidate", "apps/candidate/dist/server/server.js", { PORT: ports.candidate }, ["--watch"]);
  say(
    `\nWatching. Employers ${product.where.employer} · candidates ${product.where.candidate} · mail ${product.where.mail}`,
  );

  async function keep(name, script, settings, nodeOptions) {
    const texts = Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, String(value)]));
    product.keep(
      await keepRunning({
        name,
        script,
        nodeOptions,
        logs: product.logs,
        environment: { ...environment, ...texts },
        onGivenUp: () => void stop(1),
      }),
    );
  }
});

/** A tool that watches by itself; what it says is prefixed with who says it. */
function watch(name, command, cwd, environment = product.environment) {
  const child = spawn(process.execPath, command, { cwd, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  watchers.push(child);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      for (const line of text.split("\n").filter((one) => one.trim() !== "")) say(`[${name}] ${line}`);
    });
  }
}
