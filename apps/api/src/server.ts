import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { randomUUID } from "node:crypto";
import { CANDIDATE_LIMITS, EMPLOYER_LIMITS } from "#core/graphql/graphql-limits.js";
import { safeError, serveGraphql } from "#core/graphql/graphql.js";
import { requireRouteActions } from "#core/route-action.js";
import type { Services } from "#core/services.js";
import { careersSitesRoute } from "#features/posting/careers/careers-sites.route.js";
import { uploadRoute } from "#features/document/upload/upload.route.js";
import { authenticate } from "#features/session/authenticate.js";
import { enterOrganization } from "#features/session/enter-organization.js";
import { candidateSchema, employerSchema } from "./schemas.js";

/** The API: two GraphQL endpoints, the REST routes beside them, health. Listens nowhere by itself. */
export async function buildServer(services: Services): Promise<FastifyInstance> {
  const { env, logger } = services;
  const log: FastifyBaseLogger = logger;
  const app = fastify({
    loggerInstance: log,
    // Our own line (below) names the route, never the address.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    trustProxy: env.TRUSTED_PROXIES.split(",").map((address) => address.trim()),
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
  });
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    referrerPolicy: { policy: "no-referrer" },
    hsts: { maxAge: 31_536_000, includeSubDomains: true },
  });

  requireRouteActions(app);
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
    reply.header("cache-control", "no-store");
  });
  app.addHook("onResponse", async (request, reply) => {
    // The route pattern, never the address: addresses can carry what people typed.
    const route = request.routeOptions.url ?? "unknown";
    const ms = Math.round(reply.elapsedTime);
    logger.info({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms }, "answered");
  });
  app.setErrorHandler(async (error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) logger.error({ err: safeError(error), requestId: request.id }, "unexpected error");
    const title = status >= 500 ? "Something went wrong on our side." : "This request cannot be answered.";
    await reply.code(status).type("application/problem+json").send({ title, status, requestId: request.id });
  });
  app.setNotFoundHandler(async (request, reply) => {
    await reply
      .code(404)
      .type("application/problem+json")
      .send({ title: "Not found.", status: 404, requestId: request.id });
  });

  app.get("/healthz", { config: { action: "health.read" } }, () => ({ status: "ok" }));
  app.get("/readyz", { config: { action: "health.read" } }, async (_request, reply) => {
    try {
      await services.dataSource.query("select 1");
      return { status: "ready" };
    } catch {
      return reply.code(503).header("retry-after", "2").send({ status: "database unreachable" });
    }
  });

  careersSitesRoute(app, services);
  await uploadRoute(app, services);
  await serveGraphql(app, services, {
    path: "/graphql/employer",
    schema: await employerSchema(),
    limits: EMPLOYER_LIMITS,
    enter: (context) => authenticate(context, ["member", "kit"]),
  });
  await serveGraphql(app, services, {
    path: "/graphql/candidate",
    schema: await candidateSchema(),
    limits: CANDIDATE_LIMITS,
    enter: (context) => enterOrganization(context),
  });
  return app;
}

function statusOf(error: unknown): number {
  if (!(error instanceof Error) || !("statusCode" in error) || typeof error.statusCode !== "number") return 500;
  return error.statusCode;
}
