import { PLANNABLE_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { ComboBox } from "@leadline/ui/combo-box";
import { IconButton } from "@leadline/ui/icon-button";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import type { RequisitionChoicesFragment, RequisitionPlanFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import {
  acceptPlanGapsMutation,
  editPlanMutation,
  generatePlanMutation,
  openRequisitionMutation,
} from "./plan-fragment.ts";
import styles from "./plan.module.css";
import { usePlanCommand } from "./use-plan-command.ts";

const t = catalogue({
  title: "Interview plan",
  none: "No plan yet. It is made from the weights and must-haves: every must-have is seen by two people, within the candidate's time.",
  generate: "Generate the plan",
  again: "Generate again",
  open: "Open the requisition",
  minutes: "{minutes} of {allowed} candidate minutes",
  interviewMinutes: "{minutes} min",
  one: "One interviewer",
  two: "Panel of two",
  raters: "Interviewers in {interview}",
  remove: "Take {interview} out of the plan",
  add: "Add an interview",
  who: "Who can hold {interview}",
  leave: "{name} no longer holds {interview}",
  fix: "{competency} is not covered.",
  addFix: "Add {interview} (+{minutes} min)",
  accept: "Open in spite of the gaps, because",
  acceptNow: "Accept the gaps",
  accepted: "Gaps accepted: {reason}",
  before: "Before it can open",
});

type Plan = NonNullable<RequisitionPlanFragment["plan"]>;
type Interview = Plan["interviews"][number];
interface Draft {
  readonly type: string;
  readonly raters: number;
  readonly interviewerIds: readonly string[];
}

interface PlanSectionProps {
  readonly requisition: RequisitionPlanFragment;
  readonly choices: RequisitionChoicesFragment;
  readonly mayEdit: boolean;
}

/** Which interviews measure what, edited in place; a gap that an edit opens shows at once, with its fix. */
export function PlanSection({ requisition, choices, mayEdit }: PlanSectionProps) {
  const generate = usePlanCommand(generatePlanMutation, (data) => data.generateInterviewPlan);
  const edit = usePlanCommand(editPlanMutation, (data) => data.editInterviewPlan);
  const accept = usePlanCommand(acceptPlanGapsMutation, (data) => data.acceptPlanGaps);
  const open = usePlanCommand(openRequisitionMutation, (data) => data.openRequisition);
  const [reason, setReason] = useState("");
  const { plan } = requisition;
  const command = () => ({
    clientMutationId: newKey(),
    requisitionId: requisition.id,
    expectedVersion: requisition.version,
  });
  const drafts: readonly Draft[] = (plan?.interviews ?? []).map(({ type, raters, interviewers }) => ({
    type,
    raters,
    interviewerIds: interviewers.map(({ id }) => id),
  }));
  const save = (interviews: readonly Draft[]) =>
    void edit.run({
      input: {
        ...command(),
        interviews: interviews.map((one) => ({ ...one, interviewerIds: [...one.interviewerIds] })),
      },
    });
  const change = (type: string, part: Partial<Draft>) =>
    save(drafts.map((one) => (one.type === type ? { ...one, ...part } : one)));
  const message = [generate, edit, accept, open].map((one) => one.message).find((text) => text !== undefined);
  const unused = PLANNABLE_TYPES.filter(({ id }) => !drafts.some(({ type }) => type === id));
  const hasGaps = plan?.coverage.some(({ mustHave, gaps }) => mustHave && gaps.length > 0) ?? false;
  return (
    <section className={styles.section} aria-labelledby="plan">
      <div className={styles.head}>
        <h2 id="plan">{t("title")}</h2>
        {plan && (
          <span className={styles.muted}>
            {t("minutes", { minutes: plan.candidateMinutes, allowed: plan.allowedMinutes })}
          </span>
        )}
      </div>
      {message && (
        <Banner tone="danger" isNews>
          {message}
        </Banner>
      )}
      {!plan && <p className={styles.muted}>{t("none")}</p>}
      <div className={styles.actions}>
        {requisition.viewerCanOpen && (
          <Button variant="primary" isPending={open.isPending} onPress={() => void open.run({ input: command() })}>
            {t("open")}
          </Button>
        )}
        {mayEdit && (
          <Button
            variant={plan ? "secondary" : "primary"}
            isPending={generate.isPending}
            onPress={() => void generate.run({ input: command() })}
          >
            {plan ? t("again") : t("generate")}
          </Button>
        )}
      </div>
      {plan && (
        <>
          <ol className={styles.interviews}>
            {plan.interviews.map((interview) => (
              <PlannedInterview
                key={interview.id}
                interview={interview}
                members={choices.members}
                mayEdit={mayEdit}
                onChange={(part) => change(interview.type, part)}
                onRemove={() => save(drafts.filter(({ type }) => type !== interview.type))}
              />
            ))}
          </ol>
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
          {plan.checks
            .filter(({ fix }) => fix)
            .map(({ check, competency, fix }) => (
              <Banner
                key={`${check} ${competency ?? ""}`}
                tone="warn"
                action={
                  mayEdit && fix ? (
                    <Button
                      size="s"
                      onPress={() =>
                        save([
                          ...drafts.filter(({ type }) => type !== fix.type),
                          {
                            type: fix.type,
                            raters: fix.raters,
                            interviewerIds: drafts.find(({ type }) => type === fix.type)?.interviewerIds ?? [],
                          },
                        ])
                      }
                    >
                      {t("addFix", { interview: fix.name, minutes: fix.candidateMinutes })}
                    </Button>
                  ) : undefined
                }
              >
                {t("fix", { competency: plan.coverage.find((row) => row.competency === competency)?.name ?? "" })}
              </Banner>
            ))}
          <CoverageMatrix plan={plan} />
          {plan.gapWaiver && <Banner tone="warn">{t("accepted", { reason: plan.gapWaiver })}</Banner>}
          {hasGaps && !plan.gapWaiver && mayEdit && (
            <div className={styles.accept}>
              <TextArea label={t("accept")} rows={2} value={reason} onChange={setReason} />
              <Button
                isPending={accept.isPending}
                isDisabled={reason.trim() === ""}
                onPress={() => void accept.run({ input: { ...command(), reason } })}
              >
                {t("acceptNow")}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface PlannedInterviewProps {
  readonly interview: Interview;
  readonly members: RequisitionChoicesFragment["members"];
  readonly mayEdit: boolean;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onRemove: () => void;
}

function PlannedInterview({ interview, members, mayEdit, onChange, onRemove }: PlannedInterviewProps) {
  const ids = interview.interviewers.map(({ id }) => id);
  const others = members.filter(({ id }) => !ids.includes(id));
  return (
    <li className={styles.interview}>
      <span className={styles.name}>
        {interview.name} <span className={styles.muted}>{t("interviewMinutes", { minutes: interview.minutes })}</span>
      </span>
      <span className={styles.people}>
        {interview.interviewers.map(({ id, name }) => (
          <span key={id} className={styles.person}>
            <bdi>{name}</bdi>
            {mayEdit && (
              <IconButton
                icon="close"
                size="s"
                label={t("leave", { name, interview: interview.name })}
                onPress={() => onChange({ interviewerIds: ids.filter((one) => one !== id) })}
              />
            )}
          </span>
        ))}
        {mayEdit && (
          <ComboBox
            label={t("who", { interview: interview.name })}
            hidesLabel
            placeholder={t("who", { interview: interview.shortName })}
            options={others.map(({ id, name }) => ({ id, label: name }))}
            value={null}
            onChange={(id) => id !== null && onChange({ interviewerIds: [...ids, id] })}
          />
        )}
      </span>
      {mayEdit ? (
        <span className={styles.panel}>
          <Select
            label={t("raters", { interview: interview.name })}
            hidesLabel
            options={[
              { id: "1", label: t("one") },
              { id: "2", label: t("two") },
            ]}
            value={interview.raters === 2 ? "2" : "1"}
            onChange={(raters) => onChange({ raters: Number(raters) })}
          />
          <IconButton icon="trash" label={t("remove", { interview: interview.name })} onPress={onRemove} />
        </span>
      ) : (
        <span className={styles.muted}>{interview.raters === 2 ? t("two") : t("one")}</span>
      )}
    </li>
  );
}
