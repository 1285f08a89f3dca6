import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "#core/actor.js";
import { Context } from "#core/context.js";
import type { Services } from "#core/services.js";
import { authenticate } from "./authenticate.js";
import { enterOrganization } from "./enter-organization.js";

/**
 * Who asks a route beside the two GraphQL endpoints: a member or kit visitor by their session, else a candidate or the
 * public of the organization the request names; undefined for nobody.
 */
export async function authenticateRequest(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor | undefined> {
  const context = new Context(services, request, reply);
  try {
    const namesOrganization = request.headers["leadline-organization"] !== undefined;
    if (namesOrganization) await enterOrganization(context);
    else await authenticate(context, ["member", "kit"]);
    return context.actor;
  } finally {
    await context.read.end();
  }
}
