import { Avatar } from "@leadline/ui/avatar";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Card } from "@leadline/ui/card";
import { ComboBox } from "@leadline/ui/combo-box";
import { IconButton } from "@leadline/ui/icon-button";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { RequisitionChoicesFragment, RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { assignHiringTeamMutation } from "../requisition-mutations.ts";
import styles from "./setup.module.css";
import { useRequisitionCommand } from "../use-requisition-command.ts";

const t = catalogue({
  title: "Hiring team",
  member: "Member",
  role: "Part",
  add: "Add",
  leave: "Take {name} off the team",
  hiring_manager: "Hiring manager",
  recruiter: "Recruiter",
  coordinator: "Coordinator",
  sourcer: "Sourcer",
  interviewer: "Interviewer",
});

const ROLES = ["recruiter", "coordinator", "sourcer", "interviewer"] as const;
const inWords = (role: string): string => {
  const known = (["hiring_manager", ...ROLES] as const).find((name) => name === role);
  return known ? t(known) : role;
};

interface RequisitionTeamProps {
  readonly requisition: RequisitionSetupFragment;
  readonly choices: RequisitionChoicesFragment;
}

/** Who works on this requisition, and in which part; being on the team is what opens its candidates. */
export function RequisitionTeam({ requisition, choices }: RequisitionTeamProps) {
  const [memberId, setMemberId] = useState<string | null>(null);
  const [role, setRole] = useState<(typeof ROLES)[number]>("recruiter");
  const { run, isPending, refusal } = useRequisitionCommand(assignHiringTeamMutation, (data) => data.assignHiringTeam);
  const isReadOnly = !requisition.viewerCan.update;

  const assign = (seat: { readonly memberId: string; readonly role: string; readonly joins: boolean }) =>
    run({
      input: {
        clientMutationId: newKey(),
        requisitionId: requisition.id,
        expectedVersion: requisition.version,
        ...seat,
      },
    });
  async function add() {
    if (memberId && (await assign({ memberId, role, joins: true }))) setMemberId(null);
  }
  return (
    <Card title={t("title")} aside={requisition.team.length}>
      {refusal.message && (
        <Banner tone="danger" isNews>
          {refusal.message}
        </Banner>
      )}
      <ul className={styles.team}>
        {requisition.team.map((seat) => (
          <li key={`${seat.member.id} ${seat.role}`}>
            <Avatar name={seat.member.name} isDecorative />
            <span className={styles.member}>
              <bdi>{seat.member.name}</bdi>
              <small>{inWords(seat.role)}</small>
            </span>
            {!isReadOnly && seat.role !== "hiring_manager" && (
              <IconButton
                icon="close"
                size="s"
                label={t("leave", { name: seat.member.name })}
                onPress={() => void assign({ memberId: seat.member.id, role: seat.role, joins: false })}
              />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <div className={styles.add}>
          <ComboBox
            label={t("member")}
            options={choices.members.map(({ id, name }) => ({ id, label: name }))}
            value={memberId}
            onChange={setMemberId}
          />
          <Select
            label={t("role")}
            options={ROLES.map((id) => ({ id, label: t(id) }))}
            value={role}
            onChange={setRole}
          />
          <Button isDisabled={memberId === null} isPending={isPending} onPress={() => void add()}>
            {t("add")}
          </Button>
        </div>
      )}
    </Card>
  );
}
