import { compose } from "#core/compose.js";
import { readEnv } from "#core/env.js";
import { onShutdown } from "#core/shutdown.js";
import { buildFilesServer } from "./files-server.js";
import { buildServer } from "./server.js";

const env = readEnv(process.env);
const { services, close } = await compose(env);
const app = await buildServer(services);
const files = await buildFilesServer(services);
onShutdown(services.logger, async () => {
  await files.close();
  await app.close();
  await close();
});
await app.listen({ host: env.HOST, port: env.PORT });
await files.listen({ host: env.HOST, port: env.FILES_PORT });
services.logger.info({ port: env.PORT }, "API listening");
