import { INTERVIEW_TYPE_IDS } from "@leadline/domain/framework/interview-types/interview-type-id";
import { addApprovalProcess } from "#features/approval/add-approval-process.js";
import type { NewMember } from "#features/organization/add-member.js";
import { addDepartment, addLocation } from "#features/organization/add-place.js";
import { qualifyMember } from "#features/organization/qualify-member.js";
import { found, join } from "./found.js";
import type { SignIn, Story } from "./story.js";

const SLUG = "juniper";
const PASSWORD = "paper lantern harbor";
const ZONE = "Europe/Amsterdam";

const person = (name: string, title: string, role: NewMember["role"] = "member"): NewMember => ({
  name,
  title,
  role,
  email: `${name.split(" ")[0]?.toLowerCase() ?? ""}@juniper.example`,
  timeZone: ZONE,
  password: PASSWORD,
});

const ADMIN = person("Marga Feldkamp", "Head of People", "admin");
const FINANCE = person("Tunde Adewale", "Finance Partner");
const VICE_PRESIDENT = person("Celia Marchetti", "VP Engineering");
const INTERVIEWERS = [
  person("Anneke Brandsma", "Engineering Manager"),
  person("Ravi Okonjo", "Staff Engineer"),
  person("Sigrid Lindholm", "Senior Engineer"),
  person("Emile Baptiste", "Senior Engineer"),
  person("Hana Tanaka", "Product Lead"),
  person("Lev Petrosyan", "Tech Lead"),
];
const RECRUITER = person("Bartosz Wilczek", "Recruiter", "recruiter");

/** A complete crew on its first day: places, interviewers, approvers; nothing asked for and nobody hired yet. */
export async function crew(story: Story): Promise<SignIn[]> {
  const founded = await found(
    story,
    { name: "Juniper Freight", slug: SLUG, timeZone: ZONE, privacyContact: "privacy@juniper.example" },
    ADMIN,
  );
  const { admin } = founded;
  for (const name of ["Platform", "Product Engineering", "Data"])
    await story.act(admin, "department.add", (tx) => addDepartment(tx, { name }));
  await story.act(admin, "location.add", (tx) =>
    addLocation(tx, { name: "Amsterdam", country: "NL", city: "Amsterdam", timeZone: ZONE }),
  );
  await story.act(admin, "location.add", (tx) =>
    addLocation(tx, { name: "Porto", country: "PT", city: "Porto", timeZone: "Europe/Lisbon" }),
  );
  const finance = await join(story, founded, FINANCE);
  const vicePresident = await join(story, founded, VICE_PRESIDENT);
  await join(story, founded, RECRUITER);
  for (const interviewer of INTERVIEWERS) {
    const { memberId } = await join(story, founded, interviewer);
    await story.act(admin, "member.qualify", (tx) =>
      qualifyMember(tx, { memberId, interviewTypes: [...INTERVIEW_TYPE_IDS] }),
    );
  }
  for (const subject of ["requisition", "offer"] as const)
    await story.act(admin, "approval-process.add", (tx) =>
      addApprovalProcess(tx, {
        name: subject === "requisition" ? "Every requisition" : "Every offer",
        subject,
        priority: 10,
        groups: [
          { name: "Finance", required: 1, memberIds: [finance.memberId], role: null },
          { name: "VP Engineering", required: 1, memberIds: [vicePresident.memberId], role: null },
        ],
      }),
    );
  return [ADMIN, RECRUITER, ...INTERVIEWERS, FINANCE, VICE_PRESIDENT].map(({ name, title, email }) => ({
    who: `${name}, ${title ?? ""}`,
    organization: SLUG,
    email,
    password: PASSWORD,
  }));
}
