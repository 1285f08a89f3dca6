import type { TeamRole } from "@leadline/domain/authorization/can";
import { FRAMEWORK_VERSION } from "@leadline/domain/framework/framework-version";
import { openingCode } from "@leadline/domain/requisition/opening";
import { v7 as uuidv7 } from "uuid";
import type { World } from "#testing/world.js";
import { Opening } from "./opening.entity.js";
import { Requisition } from "./requisition.entity.js";

/** Where requisitions can be placed: made once per organization. */
export interface Places {
  readonly levelId: string;
  readonly departmentId: string;
  readonly locationId: string;
}

/** A level, a department and a location of the organization. */
export async function somePlaces(world: World): Promise<Places> {
  const places = { levelId: uuidv7(), departmentId: uuidv7(), locationId: uuidv7() };
  const name = uuidv7().slice(-8);
  await world.inside(async (tx) => {
    const { organizationId } = world;
    const [last] = await tx.query<{ next: number }>(
      "select coalesce(max(position), 0) + 1 as next from level where organization_id = $1",
      [organizationId],
    );
    await tx.query("insert into level (organization_id, id, name, position) values ($1,$2,$3,$4)", [
      organizationId,
      places.levelId,
      `Lead ${name}`,
      last?.next ?? 1,
    ]);
    await tx.query("insert into department (organization_id, id, name) values ($1,$2,$3)", [
      organizationId,
      places.departmentId,
      `Parcels ${name}`,
    ]);
    await tx.query(
      "insert into location (organization_id, id, name, country, time_zone) values ($1,$2,$3,'BE','Europe/Brussels')",
      [organizationId, places.locationId, `Ghent ${name}`],
    );
  });
  return places;
}

/** A requisition that could be submitted, in draft unless said otherwise; `team` joins beside the hiring manager. */
export async function aRequisition(
  world: World,
  given: Partial<Requisition> & { readonly ownerId: string },
  team: readonly { readonly memberId: string; readonly role: TeamRole }[] = [],
): Promise<Requisition> {
  const places = await somePlaces(world);
  return await world.inside(async (tx) => {
    const requisition = tx.em.create(Requisition, {
      organizationId: world.organizationId,
      id: tx.newId(),
      ref: await tx.newRef("REQ"),
      state: "draft",
      title: "Tech Lead, Parcel tracking",
      ...places,
      workplace: "hybrid",
      headcount: 2,
      payMinMinor: 9_000_000,
      payMaxMinor: 11_000_000,
      payCurrency: "EUR",
      payInterval: "year",
      profile: "P-DELIVERY",
      weights: { "TL-PLAN": 40, "TL-CODE": 30, "TL-TEAM": 25, "TL-SEC": 5 },
      mustHaves: ["TL-PLAN", "TL-CODE", "TL-TEAM"],
      handsOnPercent: 50,
      charter: {},
      justification: "The team has been without a lead since spring.",
      targetStartOn: null,
      targetHireOn: null,
      hiringManagerId: given.ownerId,
      confidential: false,
      holdReason: null,
      closeReason: null,
      frameworkVersion: FRAMEWORK_VERSION,
      approvalVersion: 0,
      version: 1,
      createdAt: tx.now,
      updatedAt: tx.now,
      openedAt: null,
      closedAt: null,
      ...given,
    });
    await tx.em.insert(Requisition, requisition);
    const { hiringManagerId: memberId } = requisition;
    for (const part of [{ memberId, role: "hiring_manager" }, ...team])
      await tx.query(
        `insert into hiring_team_member (organization_id, requisition_id, member_id, role) values ($1,$2,$3,$4)
         on conflict do nothing`,
        [world.organizationId, requisition.id, part.memberId, part.role],
      );
    return requisition;
  });
}

/** An open seat of a requisition, unless said otherwise. */
export async function anOpening(
  world: World,
  requisition: Pick<Requisition, "id" | "ref">,
  given: Partial<Opening> = {},
): Promise<Opening> {
  return await world.inside(async (tx) => {
    const [row] = await tx.query<{ count: number }>(
      "select count(*)::int as count from opening where organization_id = $1 and requisition_id = $2",
      [world.organizationId, requisition.id],
    );
    const opening = tx.em.create(Opening, {
      organizationId: world.organizationId,
      id: tx.newId(),
      requisitionId: requisition.id,
      code: openingCode(requisition.ref, (row?.count ?? 0) + 1),
      state: "open",
      reservedBy: null,
      filledBy: null,
      openedAt: tx.now,
      closedAt: null,
      closeReason: null,
      ...given,
    });
    await tx.em.insert(Opening, opening);
    return opening;
  });
}

/** One approval process for every requisition: finance first (one of them unless said otherwise), then the VP. */
export async function financeThenVp(
  world: World,
  finance: readonly string[],
  vp: readonly string[],
  required = 1,
): Promise<void> {
  const groups = [
    { name: "Finance", required, memberIds: finance, role: null },
    { name: "VP Engineering", required: 1, memberIds: vp, role: null },
  ];
  await world.inside((tx) =>
    tx.query(
      `insert into approval_process (organization_id, id, name, subject, priority, groups)
       values ($1,$2,'Requisitions','requisition',10,$3)`,
      [world.organizationId, tx.newId(), JSON.stringify(groups)],
    ),
  );
}
