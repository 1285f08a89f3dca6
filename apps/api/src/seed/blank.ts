import { INTERVIEW_TYPE_IDS } from "@leadline/domain/framework/interview-type-id";
import { v7 as uuidv7 } from "uuid";
import type { Services } from "#core/services.js";
import { addApprovalProcess } from "#features/approval/add-approval-process.js";
import { addMember, type MemberDraft } from "#features/organization/add-member.js";
import { createOrganization } from "#features/organization/create-organization.js";
import { organizationBySlug } from "#features/organization/organization-by-slug.js";
import { asInstaller, type SignIn } from "./seeding.js";

const SLUG = "juniper";
const PASSWORD = "paper lantern harbor";
const ZONE = "Europe/Amsterdam";

const person = (name: string, title: string, role: MemberDraft["role"], interviews = false): MemberDraft => ({
  email: `${name.split(" ")[0]?.toLowerCase() ?? ""}@juniper.example`,
  name,
  title,
  role,
  timeZone: ZONE,
  password: PASSWORD,
  qualifiedFor: interviews ? [...INTERVIEW_TYPE_IDS] : [],
});

const PEOPLE = [
  person("Marga Feldkamp", "Head of People", "admin"),
  person("Bartosz Wilczek", "Recruiter", "recruiter"),
  person("Anneke Brandsma", "Engineering Manager", "member", true),
  person("Tunde Adewale", "Finance Partner", "member"),
  person("Celia Marchetti", "VP Engineering", "member", true),
  person("Ravi Okonjo", "Staff Engineer", "member", true),
  person("Sigrid Lindholm", "Senior Engineer", "member", true),
  person("Emile Baptiste", "Senior Engineer", "member", true),
  person("Hana Tanaka", "Product Lead", "member", true),
  person("Lev Petrosyan", "Tech Lead", "member", true),
];

/** One organization on its first day: its people, its approvers, and nothing hired yet. */
export async function seedBlank(services: Services): Promise<readonly SignIn[]> {
  const signIns = PEOPLE.map(({ name, title, email }) => ({
    who: `${name}, ${title ?? ""}`,
    organization: SLUG,
    email,
    password: PASSWORD,
  }));
  if (await organizationBySlug({ services }, SLUG)) return signIns;

  const organizationId = uuidv7();
  await asInstaller(services, organizationId, (tx) =>
    createOrganization(tx, {
      name: "Juniper Freight",
      slug: SLUG,
      timeZone: ZONE,
      privacyContact: "privacy@juniper.example",
      departments: ["Platform", "Product Engineering", "Data"],
      locations: [
        { name: "Amsterdam", country: "NL", city: "Amsterdam", timeZone: ZONE },
        { name: "Porto", country: "PT", city: "Porto", timeZone: "Europe/Lisbon" },
      ],
    }),
  );
  const ids: Record<string, string> = {};
  for (const draft of PEOPLE) {
    const { memberId } = await asInstaller(services, organizationId, (tx) => addMember(tx, draft));
    ids[draft.name] = memberId;
  }
  const named = (name: string): string[] => (ids[name] === undefined ? [] : [ids[name]]);
  for (const subject of ["requisition", "offer"] as const) {
    await asInstaller(services, organizationId, (tx) =>
      addApprovalProcess(tx, {
        name: subject === "requisition" ? "Every requisition" : "Offers outside the range",
        subject,
        priority: 10,
        scope: subject === "offer" ? { outsideRangeOnly: true } : {},
        groups: [
          { name: "Finance", required: 1, memberIds: named("Tunde Adewale"), role: null },
          { name: "VP Engineering", required: 1, memberIds: named("Celia Marchetti"), role: null },
        ],
      }),
    );
  }
  return signIns;
}
