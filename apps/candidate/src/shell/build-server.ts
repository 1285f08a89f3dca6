import cookie from "@fastify/cookie";
import multipart from "@fastify/multipart";
import files from "@fastify/static";
import { randomUUID } from "node:crypto";
import { fastify, LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import path from "node:path";
import type { Env } from "#env.ts";
import type { Answer } from "#http/answer.ts";
import type { Assets } from "#http/assets.ts";
import { comesFromElsewhere, isOurs, TOKEN_FIELD } from "#http/form-guard.ts";
import { readMultipart, type HandOn } from "#http/multipart.ts";
import { readPlainForm, type Posted } from "#http/posted.ts";
import { proxyGraphql } from "#http/proxy.ts";
import { isRejection, Rejection } from "#http/rejection.ts";
import type { Route } from "#http/route.ts";
import { SECURITY_HEADERS } from "#http/security-headers.ts";
import { openVisit, type Visit } from "#http/visit.ts";
import { rejectionPage } from "./rejection-page.tsx";
import { send } from "./send.tsx";

const MOST_FORM_BYTES = 300_000;
const MOST_FIELD_BYTES = 250_000;
// A little above what the API takes, so that the API is the one to refuse and to say why.
const MOST_FILE_BYTES = 11 * 1024 * 1024;

export interface Parts {
  readonly env: Env;
  readonly assets: Assets;
  readonly routes: readonly Route[];
  readonly now: () => Date;
}

/** The candidate app as a server that has not started to listen. */
export async function buildServer({ env, assets, routes, now }: Parts): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: env.logLevel },
    // Our own line (below) names the route, never the address.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: "127.0.0.1",
    genReqId: () => randomUUID(),
    bodyLimit: MOST_FORM_BYTES,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
  });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fields: 60, fieldSize: MOST_FIELD_BYTES, files: 1, fileSize: MOST_FILE_BYTES, parts: 70 },
    throwFileSizeLimit: false,
  });
  await app.register(files, {
    root: path.join(assets.folder, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    index: false,
  });
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, body, done) =>
    done(null, readPlainForm(String(body))),
  );
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(SECURITY_HEADERS).header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    const ms = Math.round(reply.elapsedTime);
    request.log.info(
      { requestId: request.id, method: request.method, route, status: reply.statusCode, ms },
      "answered",
    );
  });

  app.get("/healthz", () => ({ status: "ok" }));
  proxyGraphql(app, env.apiOrigin);

  const answerWith = async (request: FastifyRequest, reply: FastifyReply, make: (visit: Visit) => Promise<Answer>) => {
    const visit = openVisit(request, env, now());
    return send(request, reply, { visit, assets, answer: await orRejection(request, visit, make) });
  };
  for (const { path: url, show, submit, receiveFile, answersAged } of routes) {
    if (show) app.get(url, (request, reply) => answerWith(request, reply, async (visit) => show(visit)));
    if (submit)
      app.post(url, (request, reply) =>
        answerWith(request, reply, async (visit) => {
          if (comesFromElsewhere(request, env.origin)) throw new Rejection("not_ours");
          const posted = await readForm(request, receiveFile && ((file, soFar) => receiveFile(visit, file, soFar)));
          if (!posted.trusted && !answersAged) throw new Rejection("not_ours");
          return submit(visit, posted);
        }),
      );
  }

  app.setNotFoundHandler((request, reply) =>
    answerWith(request, reply, () => Promise.reject(new Rejection("not_here"))),
  );
  app.setErrorHandler((error, request, reply) => answerWith(request, reply, () => Promise.reject(error)));
  return app;
}

function readPlain(request: FastifyRequest): Posted {
  const posted = request.body;
  if (!isPosted(posted)) throw new Rejection("unreadable");
  posted.trusted = isOurs(request, posted.get(TOKEN_FIELD));
  return posted;
}

const isPosted = (body: unknown): body is Posted => typeof body === "object" && body !== null && "trusted" in body;

// A form that may carry a file may also come as a plain one.
const readForm = (request: FastifyRequest, handOn: HandOn | undefined): Posted | Promise<Posted> =>
  handOn && request.isMultipart() ? readMultipart(request, handOn) : readPlain(request);

/** Runs a page; whatever ends it early becomes a page of its own, and a bug is written down once. */
async function orRejection(
  request: FastifyRequest,
  visit: Visit,
  make: (visit: Visit) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await make(visit);
  } catch (error) {
    const rejection = isRejection(error) ? error : rejectionOf(error);
    if (rejection.kind === "failed" || rejection.kind === "unreachable") {
      const stack = error instanceof Error ? error.stack?.split("\n").slice(1, 8).join("\n") : undefined;
      request.log.error(
        { requestId: request.id, kind: rejection.kind, detail: rejection.detail, stack },
        "not answered",
      );
    }
    return rejectionPage(rejection, visit);
  }
}

/** What fastify and its multipart reader raise about a request, in our words. */
function rejectionOf(error: unknown): Rejection {
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  if (status === 413) return new Rejection("too_large");
  if (typeof status === "number" && status >= 400 && status < 500) return new Rejection("unreadable");
  return new Rejection("failed", error instanceof Error ? error.name : "unknown");
}
