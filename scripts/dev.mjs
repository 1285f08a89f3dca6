import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { dataFolder, root } from "./paths.mjs";
import { keepRunning } from "./run/child.mjs";
import { onChange } from "./run/on-change.mjs";
import { Product } from "./run/product.mjs";
import { run, say } from "./say.mjs";

// `npm run dev`: the product with everything watched. The compiler rewrites the API, which starts again by itself; both
// apps are handed out as they are saved; the schema follows the API, and the generated documents schema and components.
const product = new Product({ data: dataFolder(), environment: process.env, onGivenUp: () => void stop(1) });
const watchers = [];
const closers = [];

async function stop(code) {
  for (const close of closers) close();
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
  const schema = path.join(root, "packages/schema");
  for (const app of ["employer", "candidate"]) {
    const folder = path.join(root, "apps", app);
    closers.push(
      onChange([path.join(folder, "src"), schema], asksForData, () =>
        once(`${app} documents`, [bin("@graphql-codegen/cli/cjs/bin.js")], folder),
      ),
    );
  }
  const built = path.join(root, "apps/api/dist");
  const isResolver = (file) => /\.(?:employer|candidate)\.js$/.test(file);
  closers.push(onChange([built], isResolver, () => once("schema", [path.join(built, "emit-schema.js")], root)));
  // Folders, not files: a tool that makes a file anew would leave a watched file behind.
  const compiled = ["apps/api/dist", "packages/domain/dist"].map((folder) => `--watch-path=${folder}`);
  await keep("mail", "scripts/mail-catcher.mjs", { PORT: ports.mail, SMTP_PORT: ports.smtp }, []);
  await keep("api", "apps/api/dist/main.js", { PORT: ports.api }, compiled);
  await keep("worker", "apps/api/dist/worker.js", {}, compiled);
  watch("employer", [bin("vite/bin/vite.js")], path.join(root, "apps/employer"), environment);
  watch("candidate", [bin("vite/bin/vite.js"), "build", "--watch"], path.join(root, "apps/candidate"), environment);
  const server = ["build", "--watch", "--ssr", "src/server.ts", "--outDir", "dist/server"];
  watch("candidate server", [bin("vite/bin/vite.js"), ...server], path.join(root, "apps/candidate"), environment);
  await keep("candidate", "apps/candidate/dist/server/server.js", { PORT: ports.candidate }, [
    "--watch-path=apps/candidate/dist",
  ]);
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

/** Sources with a document in them, and the schema; what is generated changes because of them. */
async function asksForData(file) {
  if (file.endsWith(".graphql")) return true;
  if (!/\.tsx?$/.test(file) || file.includes("generated")) return false;
  const text = await readFile(file, "utf8").catch(() => "graphql(");
  return text.includes("graphql(");
}

/** A tool that runs to its end. */
function once(name, command, cwd) {
  return new Promise((resolve) => watch(name, command, cwd).once("close", resolve));
}

/** A tool that watches by itself; what it says is prefixed with who says it. */
function watch(name, command, cwd, environment = product.environment) {
  const child = spawn(process.execPath, command, { cwd, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  watchers.push(child);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      for (const line of text.split("\n").filter((one) => one.trim() !== "")) say(`[${name}] ${line}`);
    });
  }
  return child;
}
