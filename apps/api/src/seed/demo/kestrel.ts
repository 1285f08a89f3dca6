import type { MemberActor } from "#core/actor.js";
import { addApprovalProcess } from "#features/approval/add-approval-process.js";
import { addDepartment, addLocation } from "#features/organization/add-place.js";
import { qualifyMember } from "#features/organization/qualify-member.js";
import { found, join } from "../found.js";
import type { Story } from "../story.js";
import { CAST, PASSWORD, QUALIFIED, type CastName } from "./cast.js";

export const SLUG = "kestrel";

/** The company the demo is about, ready to hire. */
export interface Company {
  readonly organizationId: string;
  readonly people: Readonly<Record<CastName, MemberActor>>;
  readonly departments: Readonly<Record<"Tracking" | "Platform" | "Customs", string>>;
  readonly locations: Readonly<Record<"Rotterdam" | "Remote in Europe", string>>;
}

/** Founds Kestrel Freight a season before the demo's today: people, places, who may interview, who approves. */
export async function foundKestrel(story: Story): Promise<Company> {
  story.at(90, "08:00");
  const holidays = ["12-25", "12-26", "01-01"].map(
    (day) => `${story.end.getUTCFullYear() + (day < "02" ? 1 : 0)}-${day}`,
  );
  const { nadia, ...others } = CAST;
  const founded = await found(
    story,
    {
      name: "Kestrel Freight",
      slug: SLUG,
      timeZone: "Europe/Amsterdam",
      privacyContact: "privacy@kestrel.example",
      holidays,
    },
    { ...nadia, password: PASSWORD },
  );
  const { admin, organizationId } = founded;
  const people: Record<string, MemberActor> = { nadia: admin };
  for (const [key, member] of Object.entries(others))
    people[key] = await join(story, founded, { ...member, password: PASSWORD });

  const department = async (name: string) =>
    (await story.act(admin, "department.add", (tx) => addDepartment(tx, { name }))).id;
  const departments = {
    Tracking: await department("Tracking"),
    Platform: await department("Platform"),
    Customs: await department("Customs"),
  };
  const location = async (name: string, city: string | null, timeZone: string) =>
    (await story.act(admin, "location.add", (tx) => addLocation(tx, { name, country: "NL", city, timeZone }))).id;
  const locations = {
    Rotterdam: await location("Rotterdam", "Rotterdam", "Europe/Amsterdam"),
    "Remote in Europe": await location("Remote in Europe", null, "Europe/Amsterdam"),
  };

  const cast = complete(people);
  await qualifyEverybody(story, admin, cast);
  await addApprovals(story, admin, cast);
  return { organizationId, people: cast, departments, locations };
}

async function qualifyEverybody(story: Story, admin: MemberActor, cast: Company["people"]): Promise<void> {
  for (const [name, interviewTypes] of QUALIFIED)
    await story.act(admin, "member.qualify", (tx) =>
      qualifyMember(tx, { memberId: cast[name].memberId, interviewTypes: [...interviewTypes] }),
    );
}

async function addApprovals(story: Story, admin: MemberActor, { beatriz, graham }: Company["people"]): Promise<void> {
  const groups = [
    { name: "Finance", required: 1, memberIds: [beatriz.memberId], role: null },
    { name: "VP Engineering", required: 1, memberIds: [graham.memberId], role: null },
  ];
  await story.act(admin, "approval-process.add", (tx) =>
    addApprovalProcess(tx, { name: "Every requisition", subject: "requisition", priority: 10, groups }),
  );
  await story.act(admin, "approval-process.add", (tx) =>
    addApprovalProcess(tx, {
      name: "Offers outside the range",
      subject: "offer",
      priority: 20,
      scope: { outsideRangeOnly: true },
      groups,
    }),
  );
}

const isComplete = (people: Readonly<Record<string, MemberActor>>): people is Record<CastName, MemberActor> =>
  Object.keys(CAST).every((key) => key in people);

function complete(people: Readonly<Record<string, MemberActor>>): Company["people"] {
  if (!isComplete(people)) throw new Error("Somebody of the cast is missing.");
  return people;
}
