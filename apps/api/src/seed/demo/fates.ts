import { assignApplication } from "#features/application/assign/assign-application.js";
import { holdApplication } from "#features/application/hold/hold-application.js";
import { moveApplication } from "#features/application/move/move-application.js";
import { withdrawForCandidate } from "#features/application/withdraw/withdraw-application.js";
import { addNote } from "#features/note/add-note.js";
import { rejectApplication } from "#features/rejection/reject-application.js";
import type { Tx } from "#core/write/tx.js";
import type { Story } from "../story.js";
import type { Company } from "./kestrel.js";
import type { Fate } from "./people.js";
import { versionOf } from "./scenes.js";

/** From the first call on, the recruiter keeps an application going: questions about it come to him. */
export async function takeOn(story: Story, { people }: Company, applicationId: string): Promise<void> {
  await story.act(people.owen, "application.assign", async (tx) =>
    assignApplication(tx, {
      applicationId,
      expectedVersion: await versionOf(tx, "application", applicationId),
      ownerId: people.owen.memberId,
    }),
  );
}

/** One step of somebody's way, done by the recruiter. */
export async function befall(story: Story, company: Company, applicationId: string, fate: Fate): Promise<void> {
  const { owen } = company.people;
  story.at(fate.days, "13:40");
  const expected = async (tx: Tx) => ({
    applicationId,
    expectedVersion: await versionOf(tx, "application", applicationId),
  });
  switch (fate.step) {
    case "move":
      return void (await story.act(owen, "application.move", async (tx) => {
        const [at] = await tx.query<{ from: string; to: string }>(
          `select a.stage_id as from, s.id as to from application a
           join stage s on s.organization_id = a.organization_id and s.requisition_id = a.requisition_id and s.key = $3
           where a.organization_id = $1 and a.id = $2`,
          [tx.organizationId, applicationId, fate.to],
        );
        return moveApplication(tx, {
          ...(await expected(tx)),
          toStageId: at?.to ?? "",
          expectedStageId: at?.from ?? "",
          reason: "Talked about in the weekly round; everybody agreed to go on.",
        });
      }));
    case "reject":
      return void (await story.act(owen, "application.reject", async (tx) =>
        rejectApplication(tx, {
          ...(await expected(tx)),
          reason: fate.reason,
          competencies: [...(fate.competencies ?? [])],
          note: "Talked through against the must-haves of the role; the evidence is in the notes.",
          mail: { template: "EM-REJECT-REVIEW", delayHours: 24 },
        }),
      ));
    case "withdraw":
      return void (await story.act(owen, "application.withdraw", async (tx) =>
        withdrawForCandidate(tx, {
          ...(await expected(tx)),
          reason: fate.reason,
          note: "Told us on the phone, kindly and clearly. Asked to hear from us again in a year.",
        }),
      ));
    case "hold":
      return void (await story.act(owen, "application.hold", async (tx) =>
        holdApplication(tx, {
          ...(await expected(tx)),
          reviewOn: story.moment(-7, "09:00").toISOString().slice(0, 10),
        }),
      ));
    case "note":
      return void (await story.act(company.people[fate.by], "note.add", (tx) =>
        addNote(tx, { applicationId, body: fate.text, visibility: "public" }),
      ));
  }
}
