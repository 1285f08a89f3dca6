import type { FastifyInstance } from "fastify";
import { SESSION_COOKIE } from "./ask.ts";

const MOST_BYTES = 200_000;

/** Hands the candidate schema through on this origin, for programs that speak GraphQL; cookies of others stay here. */
export function proxyGraphql(app: FastifyInstance, apiOrigin: string): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "string", bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    );
    scope.route({
      method: ["GET", "POST"],
      url: "/graphql/candidate",
      handler: async (request, reply) => {
        const session = request.cookies[SESSION_COOKIE];
        const passed = [
          "accept",
          "accept-language",
          "content-type",
          "leadline-organization",
          "apollo-require-preflight",
        ];
        const headers = new Headers({ "x-request-id": request.id, "x-forwarded-for": request.ip });
        for (const name of passed) {
          const value = request.headers[name];
          if (typeof value === "string") headers.set(name, value);
        }
        if (session !== undefined) headers.set("cookie", `${SESSION_COOKIE}=${session}`);
        const query = new URL(request.url, apiOrigin).search;
        const answer = await fetch(`${apiOrigin}/graphql/candidate${query}`, {
          method: request.method,
          headers,
          ...(request.method === "POST" && { body: typeof request.body === "string" ? request.body : "" }),
          signal: AbortSignal.timeout(15_000),
        }).catch(() => undefined);
        if (!answer)
          return reply
            .code(503)
            .type("application/json")
            .send({ errors: [{ message: "The API does not answer." }] });
        const cookies = answer.headers.getSetCookie();
        if (cookies.length > 0) reply.header("set-cookie", cookies);
        const allow = answer.headers.get("allow");
        if (allow !== null) reply.header("allow", allow);
        return reply
          .code(answer.status)
          .type(answer.headers.get("content-type") ?? "application/json")
          .header("cache-control", "no-store")
          .send(Buffer.from(await answer.arrayBuffer()));
      },
    });
  });
}
