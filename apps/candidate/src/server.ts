import path from "node:path";
import { readEnv } from "#env.ts";
import { readAssets } from "#http/assets.ts";
import { buildServer } from "#shell/build-server.ts";
import { ROUTES } from "./routes.tsx";

// Started by node from dist/server; the browser's files lie beside it.
const env = readEnv(process.env);
const assets = await readAssets(path.join(import.meta.dirname, "../client"));
const app = await buildServer({ env, assets, routes: ROUTES, now: () => new Date() });

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => {
    void app.close().then(() => process.exit(0));
  });
}
await app.listen({ port: env.port, host: env.host });
