import { PLANNABLE_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Card } from "@leadline/ui/card";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { RequisitionChoicesFragment, RequisitionPlanFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { AcceptGaps } from "./accept-gaps.tsx";
import { CoverageMatrix, SightLegend, type PlanFix } from "./coverage-matrix.tsx";
import { editPlanMutation, generatePlanMutation } from "./plan-fragment.ts";
import styles from "./plan.module.css";
import { PlannedInterviews, type PlannedDraft } from "./planned-interviews.tsx";
import { usePlanCommand } from "./use-plan-command.ts";

const t = catalogue({
  coverage: "Coverage",
  seen: "who would see what, {count, plural, one {# interview} other {# interviews}}, {minutes} of {allowed} min",
  interviews: "Interviews",
  none: "No plan yet. It is made from the weights and must-haves: every must-have is seen by two people, within the candidate's time.",
  generate: "Generate the plan",
  again: "Generate again",
  interviewMinutes: "{minutes} min",
  add: "Add an interview",
  samePersonTwice: "One person would rate the same competency in two interviews.",
  panels: "More interviews are panels of two than the plan allows.",
  burden: "The loop takes more of the candidate's time than allowed.",
});

const SAID = ["samePersonTwice", "panels", "burden"] as const;

interface PlanSectionProps {
  readonly requisition: RequisitionPlanFragment;
  readonly choices: RequisitionChoicesFragment;
  readonly mayEdit: boolean;
}

/** Which interviews measure what, edited in place; a gap that an edit opens shows at once, with its fix. */
export function PlanSection({ requisition, choices, mayEdit }: PlanSectionProps) {
  const generate = usePlanCommand(generatePlanMutation, (data) => data.generateInterviewPlan);
  const edit = usePlanCommand(editPlanMutation, (data) => data.editInterviewPlan);
  const { plan } = requisition;
  const command = () => ({
    clientMutationId: newKey(),
    requisitionId: requisition.id,
    expectedVersion: requisition.version,
  });
  const drafts: readonly PlannedDraft[] = (plan?.interviews ?? []).map(({ type, raters, interviewers }) => ({
    type,
    raters,
    interviewerIds: interviewers.map(({ id }) => id),
  }));
  const without = (type: string) => drafts.filter((one) => one.type !== type);
  const save = (interviews: readonly PlannedDraft[]) =>
    void edit.run({
      input: {
        ...command(),
        interviews: interviews.map((one) => ({ ...one, interviewerIds: [...one.interviewerIds] })),
      },
    });
  const takeFix = ({ type, raters }: PlanFix) =>
    save([
      ...without(type),
      { type, raters, interviewerIds: drafts.find((one) => one.type === type)?.interviewerIds ?? [] },
    ]);
  const message = generate.message ?? edit.message;
  const unused = PLANNABLE_TYPES.filter(({ id }) => !drafts.some(({ type }) => type === id));
  const said = SAID.filter((name) => plan?.checks.some(({ check }) => check === name));
  const generateButton = mayEdit && (
    <Button
      size={plan ? "s" : "m"}
      icon={plan ? "again" : undefined}
      variant={plan ? "secondary" : "primary"}
      isPending={generate.isPending}
      onPress={() => void generate.run({ input: command() })}
    >
      {plan ? t("again") : t("generate")}
    </Button>
  );
  const news = message && (
    <Banner tone="danger" isNews>
      {message}
    </Banner>
  );
  if (!plan)
    return (
      <Card title={t("coverage")}>
        {news}
        <p className={styles.muted}>{t("none")}</p>
        <div>{generateButton}</div>
      </Card>
    );
  return (
    <>
      {news}
      <Card
        title={t("coverage")}
        detail={t("seen", {
          count: plan.interviews.length,
          minutes: plan.candidateMinutes,
          allowed: plan.allowedMinutes,
        })}
        aside={
          <>
            <SightLegend />
            {generateButton}
          </>
        }
        padding="none"
      >
        <CoverageMatrix plan={plan} onFix={mayEdit ? takeFix : undefined} />
        <AcceptGaps requisition={requisition} plan={plan} mayEdit={mayEdit} />
        {said.length > 0 && (
          <div className={styles.said}>
            {said.map((name) => (
              <Banner key={name} tone="warn">
                {t(name)}
              </Banner>
            ))}
          </div>
        )}
      </Card>
      <Card title={t("interviews")} padding="none">
        <PlannedInterviews
          interviews={plan.interviews}
          members={choices.members}
          mayEdit={mayEdit}
          onChange={(type, part) => save(drafts.map((one) => (one.type === type ? { ...one, ...part } : one)))}
          onRemove={(type) => save(without(type))}
        />
        {mayEdit && unused.length > 0 && (
          <div className={styles.add}>
            <Select
              label={t("add")}
              options={unused.map(({ id, name, minutes }) => ({
                id,
                label: name,
                detail: t("interviewMinutes", { minutes }),
              }))}
              value={null}
              onChange={(type) => save([...drafts, { type, raters: 1, interviewerIds: [] }])}
            />
          </div>
        )}
      </Card>
    </>
  );
}
