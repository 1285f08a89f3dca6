import { can, type TeamRole } from "@leadline/domain/authorization/can";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Action } from "#core/graphql/action.js";
import { askerOf } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { waitingCount } from "#features/inbox/inbox.queries.js";

@ObjectType("Organization", { description: "The employer everything belongs to." })
@Action("organization.read")
export class OrganizationType {
  @Field(() => ID, { description: "Its id." })
  readonly id!: string;

  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => String, { description: "Its address in links." })
  readonly slug!: string;

  @Field(() => String, { description: "IANA zone its days are counted in." })
  readonly timeZone!: string;
}

@ObjectType("ViewerAbilities", { description: "What the viewer may start, from the authorization table." })
@Action("viewer.read")
export class ViewerAbilities {
  @Field(() => Boolean, { description: "Write a requisition." })
  readonly createRequisition!: boolean;

  @Field(() => Boolean, { description: "Search all candidates." })
  readonly searchCandidates!: boolean;

  @Field(() => Boolean, { description: "Read reports over all requisitions." })
  readonly readReports!: boolean;

  @Field(() => Boolean, { description: "Change the organization's settings." })
  readonly manageOrganization!: boolean;
}

@ObjectType("Viewer", { description: "Who asks." })
@Action("viewer.read")
export class ViewerType {
  @Field(() => ID, { description: "The member's id." })
  readonly id!: string;

  @Field(() => String, { description: "The member's name." })
  readonly name!: string;

  @Field(() => String, { description: "The member's email address." })
  readonly email!: string;

  @Field(() => String, { description: "admin, recruiter, coordinator, member or agency." })
  readonly role!: string;

  @Field(() => String, { description: "IANA zone the member lives in." })
  readonly timeZone!: string;

  @Field(() => Boolean, { description: "Came by a kit link: one interview, nothing else." })
  readonly isKitVisitor!: boolean;

  @Field(() => OrganizationType, { description: "Where the member works." })
  readonly organization!: OrganizationType;

  @Field(() => Int, { description: "How many things wait in the inbox." })
  readonly waiting!: number;

  @Field(() => ViewerAbilities, { description: "What the viewer may start." })
  readonly viewerCan!: ViewerAbilities;
}

interface ViewerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly timeZone: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly slug: string;
  readonly organizationTimeZone: string;
  readonly waiting: number;
  /** Their parts in all requisitions together. */
  readonly teamRoles: readonly TeamRole[];
}

/** The member behind the request with their organization; one statement. */
export async function viewerOf(context: Context): Promise<ViewerType | null> {
  const { actor } = context;
  if (actor?.kind !== "member" && actor?.kind !== "kit") return null;
  const row = await context.read.one<ViewerRow>(VIEWER, [actor.organizationId, actor.memberId, context.now]);
  if (!row) return null;
  const asker = askerOf(actor);
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    timeZone: row.timeZone,
    isKitVisitor: actor.kind === "kit",
    waiting: actor.kind === "kit" ? 0 : row.waiting,
    organization: {
      id: row.organizationId,
      name: row.organizationName,
      slug: row.slug,
      timeZone: row.organizationTimeZone,
    },
    viewerCan: {
      createRequisition: can(asker, "requisition.create"),
      searchCandidates: can(asker, "candidate.search"),
      readReports: can(asker, "report.read", { teamRoles: row.teamRoles }),
      manageOrganization: can(asker, "organization.settings.update"),
    },
  };
}

const VIEWER = `
  select m.id, m.name, m.email, m.role, m.time_zone as "timeZone", o.organization_id as "organizationId",
    o.name as "organizationName", o.slug, o.time_zone as "organizationTimeZone",
    ${waitingCount("$3")} as waiting,
    array(select distinct h.role from hiring_team_member h
          where h.organization_id = m.organization_id and h.member_id = m.id) as "teamRoles"
  from member m join organization o on o.organization_id = m.organization_id
  where m.organization_id = $1 and m.id = $2`;
