import type { Action } from "@leadline/domain/authorization/matrix";
import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The row of the authorization table that guards the route; a GraphQL endpoint's fields name theirs. */
    readonly action?: Action | "fields";
  }
}

/** No server comes up with a route that names no row of the table. Call it before the first route. */
export function requireRouteActions(app: FastifyInstance): void {
  app.addHook("onRoute", ({ method, url, config }) => {
    if (!config?.action) throw new Error(`${String(method)} ${url} names no row of the authorization table.`);
  });
}
