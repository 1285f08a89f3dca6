import helmet from "@fastify/helmet";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { randomUUID } from "node:crypto";
import { requireRouteActions } from "#core/route-action.js";
import type { Services } from "#core/services.js";
import { attachment } from "#features/document/content-disposition.js";
import { fileOfToken } from "#features/document/file-of-token.js";

/**
 * The files' own origin: nothing but files, each by its short-lived link, always as something to save. Even a file
 * that turned out to be a page could not run here, and would find no cookie of ours.
 */
export async function buildFilesServer(services: Services): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = services.logger;
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] },
    },
    crossOriginResourcePolicy: { policy: "same-site" },
    referrerPolicy: { policy: "no-referrer" },
    hsts: { maxAge: 31_536_000, includeSubDomains: true },
  });
  requireRouteActions(app);
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", "no-store");
  });
  app.get("/healthz", { config: { action: "health.read" } }, () => ({ status: "ok" }));
  app.get<{ Params: { organizationId: string; token: string } }>(
    "/:organizationId/:token/:name",
    { config: { action: "document.read" } },
    async ({ params }, reply) => {
      const file = await fileOfToken(services, params.organizationId, params.token);
      if (!file)
        return await reply.code(404).type("text/plain; charset=utf-8").send("This link does not work any more.\n");
      return await reply
        .header("content-disposition", attachment(file.fileName))
        .header("content-length", file.byteSize)
        .type(file.mediaType)
        .send(file.content);
    },
  );
  app.setNotFoundHandler(async (_request, reply) => {
    await reply.code(404).type("text/plain; charset=utf-8").send("Not found.\n");
  });
  app.setErrorHandler(async (error, request, reply) => {
    services.logger.error(
      { requestId: request.id, err: { message: error instanceof Error ? error.name : "unknown" } },
      "file not served",
    );
    await reply.code(500).type("text/plain; charset=utf-8").send("Something went wrong on our side.\n");
  });
  return app;
}
