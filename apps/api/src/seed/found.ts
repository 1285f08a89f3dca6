import { v7 as uuidv7 } from "uuid";
import type { MemberActor } from "#core/actor.js";
import { addMember, type NewMember } from "#features/organization/add-member.js";
import { foundOrganization, type Founding } from "#features/organization/found-organization.js";
import { asMember, type Story } from "./story.js";

/** An organization with its first administrator, who does the rest. */
export interface Founded {
  readonly organizationId: string;
  readonly admin: MemberActor;
}

/** Founds an organization and gives it an administrator. */
export async function found(story: Story, founding: Founding, admin: Omit<NewMember, "role">): Promise<Founded> {
  const organizationId = uuidv7({ msecs: story.now.getTime() });
  const system = { kind: "system", organizationId } as const;
  await story.act(system, "organization.found", (tx) => foundOrganization(tx, founding));
  const { memberId } = await story.act(system, "member.add", (tx) => addMember(tx, { ...admin, role: "admin" }));
  return { organizationId, admin: asMember(organizationId, memberId, "admin") };
}

/** The administrator adds somebody. */
export async function join(story: Story, { organizationId, admin }: Founded, member: NewMember): Promise<MemberActor> {
  const { memberId } = await story.act(admin, "member.add", (tx) => addMember(tx, member));
  return asMember(organizationId, memberId, member.role);
}
