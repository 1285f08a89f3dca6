import type { OrganizationRole } from "@leadline/domain/authorization/can";
import { ok } from "@leadline/domain/shared/result";
import type { FastifyInstance } from "fastify";
import { v7 as uuidv7 } from "uuid";
import type { CandidateActor, KitActor, MemberActor } from "#core/actor.js";
import { react } from "#core/write/reaction.js";
import type { Tx } from "#core/write/tx.js";
import { write } from "#core/write/write.js";
import { Member } from "#features/organization/member.entity.js";
import { Organization } from "#features/organization/organization.entity.js";
import { ABSOLUTE_MS } from "#features/session/authenticate.js";
import { openSession } from "#features/session/open-session.js";
import { buildServer } from "../server.js";
import { REACTIONS } from "../jobs/reactions.js";
import { testServices, type TestServices } from "./database.js";

/** An organization with its people, over a real server and a real database. */
export interface World {
  readonly services: TestServices;
  readonly app: FastifyInstance;
  readonly organizationId: string;
  readonly slug: string;
  /** Hires a member of a role into the organization. */
  readonly aMember: (role?: OrganizationRole, name?: string) => Promise<MemberActor>;
  /** Runs statements as the system, inside the organization: for builders. */
  readonly inside: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Runs the reactions to everything recorded so far in this organization. */
  readonly settle: () => Promise<void>;
  /** Another organization on the same server. */
  readonly elsewhere: (name?: string) => Promise<World>;
  readonly close: () => Promise<void>;
}

/** Opens a world; close it in afterAll. */
export async function aWorld(settings: Readonly<Record<string, string>> = {}): Promise<World> {
  const services = await testServices(settings);
  const app = await buildServer(services);
  await app.ready();
  return await anOrganization(services, app, "Northlight");
}

async function anOrganization(services: TestServices, app: FastifyInstance, name: string): Promise<World> {
  const organizationId = uuidv7();
  const slug = `${name.toLowerCase()}-${organizationId.slice(-8)}`;
  await services.dataSource.query("insert into organization_slug (slug, organization_id) values ($1, $2)", [
    slug,
    organizationId,
  ]);

  const world = around(services, app, organizationId, slug);
  await world.inside((tx) =>
    tx.em.insert(Organization, {
      organizationId,
      name,
      slug,
      locale: "en",
      timeZone: "Europe/Amsterdam",
      scorecardVisibility: "after_own",
      rejectionDelayHours: 24,
      holidays: [],
      privacyNoticeVersion: "1",
      privacyContact: "privacy@example.com",
      createdAt: services.now(),
    }),
  );
  return world;
}

/** A world around an organization that somebody else founded with these services, the demo's for example. */
export async function aWorldAround(services: TestServices, slug: string): Promise<World> {
  const app = await buildServer(services);
  await app.ready();
  const rows: { readonly id: string }[] = await services.dataSource.query(
    "select organization_id as id from organization_slug where slug = $1",
    [slug],
  );
  return around(services, app, rows[0]?.id ?? "", slug);
}

function around(services: TestServices, app: FastifyInstance, organizationId: string, slug: string): World {
  const inside = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    let kept: T | undefined;
    const { dataSource, queue, now } = services;
    const actor = { kind: "system", organizationId } as const;
    await write({ actor, dataSource, queue, now }, { command: "test", key: undefined, input: null }, async (tx) => {
      kept = await work(tx);
      return ok(null);
    });
    return kept as T;
  };

  const aMember = async (role: OrganizationRole = "member", memberName = "Robin Vos"): Promise<MemberActor> => {
    const id = uuidv7();
    await inside((tx) =>
      tx.em.insert(Member, {
        organizationId,
        id,
        email: `m-${id}@example.com`,
        name: memberName,
        role,
        timeZone: "Europe/Amsterdam",
        locale: "en",
        preferences: {},
        createdAt: tx.now,
      }),
    );
    return { kind: "member", organizationId, memberId: id, role, sessionId: uuidv7() };
  };

  const settle = async (): Promise<void> => {
    for (;;) {
      const pending = await inside((tx) =>
        tx.query<{ id: string; type: string }>(
          `select a.id, a.type from activity a where a.organization_id = $1
             and exists (select 1 from unnest($2::text[], $3::text[]) as r(type, name) where r.type = a.type
               and not exists (select 1 from reaction_done d where d.organization_id = a.organization_id
                 and d.activity_id = a.id and d.reaction = r.name))
           order by a.at, a.id`,
          [organizationId, REACTIONS.map(({ type }) => type), REACTIONS.map(({ name: reactionName }) => reactionName)],
        ),
      );
      if (pending.length === 0) return;
      for (const { id, type } of pending) await react(services, REACTIONS, { organizationId, activityId: id, type });
    }
  };

  return {
    services,
    app,
    organizationId,
    slug,
    aMember,
    inside,
    settle,
    elsewhere: (other = "Southgate") => anOrganization(services, app, other),
    close: async () => {
      await app.close();
      await services.close();
    },
  };
}

export type Visitor = MemberActor | KitActor | CandidateActor | "public";

/** What an endpoint answered. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- each test asserts the shape of its own document
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
  readonly status: number;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

/** The cookie header of a visitor's session, opened on first use. */
export async function cookieOf(world: World, visitor: Visitor): Promise<Record<string, string>> {
  if (visitor === "public") return {};
  const expiresAt = new Date(world.services.now().getTime() + ABSOLUTE_MS);
  const session = {
    kind: visitor.kind,
    expiresAt,
    ...(visitor.kind === "candidate" ? { candidateId: visitor.candidateId } : { memberId: visitor.memberId }),
    ...(visitor.kind === "kit" && { interviewId: visitor.interviewId }),
    ...(visitor.kind === "candidate" && visitor.fresh && { freshUntil: expiresAt }),
  };
  const { organizationId, secret } = await world.inside((tx) => openSession(tx, session));
  return { [`__Host-leadline-${visitor.kind}`]: `${organizationId}.${secret}` };
}

/** Asks an endpoint over HTTP as somebody, with a real session. */
export const as =
  (
    world: World,
    visitor: Visitor,
    endpoint: "employer" | "candidate" = visitor !== "public" && visitor.kind !== "candidate"
      ? "employer"
      : "candidate",
  ) =>
  async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await world.app.inject({
      method: "POST",
      url: `/graphql/${endpoint}`,
      headers: { "content-type": "application/json", "leadline-organization": world.slug },
      cookies: await cookieOf(world, visitor),
      payload: { query, variables },
    });
    const { data, errors } = response.json<Pick<Answer, "data" | "errors">>();
    return { data, errors, status: response.statusCode, cookies: response.cookies };
  };

/** A fresh idempotency key. */
export const aKey = (): string => uuidv7();

/** What the activity says happened in the organization, oldest first. */
export const activityOf = (world: World): Promise<{ type: string; subjectId: string; facts: object }[]> =>
  world.inside((tx) =>
    tx.query(`select type, subject_id as "subjectId", facts from activity where organization_id = $1 order by at, id`, [
      world.organizationId,
    ]),
  );
