import { Badge } from "@leadline/ui/badge";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { PageHead } from "@leadline/ui/page-head";
import { SavedIndicator } from "@leadline/ui/saved-indicator";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useParams } from "react-router";
import type {
  RequisitionChoicesFragment,
  RequisitionPlanFragment,
  RequisitionSetupFragment,
} from "#graphql/generated/graphql.ts";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import { useReader } from "#lib/reader.tsx";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { RequisitionTabs } from "#page/requisition-tabs.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { OpenRequisition } from "../plan/open-requisition.tsx";
import { planFragment } from "../plan/plan-fragment.ts";
import { PlanSection } from "../plan/plan-section.tsx";
import { stateTone, stateWords } from "../requisition-words.ts";
import type { Refusal } from "../use-requisition-command.ts";
import { BeforeOpeningCard } from "./before-opening-card.tsx";
import { CharterCard } from "./charter-card.tsx";
import { PayCard } from "./pay-card.tsx";
import { RefusalBanner } from "./refusal-banner.tsx";
import { RequisitionActions } from "./requisition-actions.tsx";
import { RequisitionApprovals } from "./requisition-approvals.tsx";
import { RequisitionForm } from "./requisition-form.tsx";
import { RequisitionTeam } from "./requisition-team.tsx";
import { RequisitionWeights } from "./requisition-weights.tsx";
import { SetupFacts } from "./setup-facts.tsx";
import { choicesFragment, setupFragment } from "./setup-fragment.ts";
import styles from "./setup.module.css";
import { useRequisitionDraft } from "./use-requisition-draft.ts";
import { WeightsCard } from "./weights-card.tsx";

const t = catalogue({
  title: "Set-up of {ref}",
  short: "Set-up",
  requisitions: "Requisitions",
  untitled: "Untitled requisition",
  held: "Paused: {reason}",
  edit: "Edit",
  done: "Done",
  frozen: "Approvers read these values. Changing pay, level, openings or location asks them again.",
});

const setupPageQuery = graphql(`
  query RequisitionSetupPage($ref: String!) {
    ...Frame
    requisition(ref: $ref) {
      id
      ...RequisitionSetup
      ...RequisitionPlan
    }
    requisitionChoices {
      ...RequisitionChoices
    }
  }
`);

/** `/requisitions/REQ-12/setup`: the need, the charter, what counts, who works on it, who approves. */
export function SetupPage() {
  const { ref = "" } = useParams();
  const result = usePageQuery(setupPageQuery, { ref });
  return (
    <PageBody result={result}>
      {({ requisition, requisitionChoices }) =>
        requisition ? (
          <Setup
            key={requisition.id}
            requisition={readFragment(setupFragment, requisition)}
            plan={readFragment(planFragment, requisition)}
            choices={readFragment(choicesFragment, requisitionChoices)}
          />
        ) : (
          <MissingPage what={ref} />
        )
      }
    </PageBody>
  );
}

const NOT_OPEN_YET: ReadonlySet<string> = new Set(["draft", "rejected", "pending_approval", "approved"]);

interface SetupProps {
  readonly requisition: RequisitionSetupFragment;
  readonly plan: RequisitionPlanFragment;
  readonly choices: RequisitionChoicesFragment;
}

function Setup({ requisition, plan, choices }: SetupProps) {
  const reader = useReader();
  const { draft, change, saveState, issues, flush } = useRequisitionDraft(requisition);
  const [refusal, setRefusal] = useState<Refusal>();
  const [isEditing, setEditing] = useState(false);
  const { ref, state, viewerCan } = requisition;
  const title = (draft.title ?? requisition.title) || t("untitled");
  const isBeingWritten = state === "draft" || state === "rejected";
  const showsForm = viewerCan.update && (isBeingWritten || isEditing);
  const edit = viewerCan.update && !isBeingWritten && (
    <Button variant="ghost" size="s" onPress={() => setEditing(!isEditing)}>
      {isEditing ? t("done") : t("edit")}
    </Button>
  );
  return (
    <>
      <PageTitle
        title={t("title", { ref })}
        short={t("short")}
        trail={[
          { label: t("requisitions"), href: paths.requisitions() },
          { label: ref, href: paths.requisitionSetup(ref) },
        ]}
      />
      <PageHead
        title={title}
        badge={<Badge tone={stateTone(state)}>{stateWords(state)}</Badge>}
        facts={<SetupFacts requisition={requisition} choices={choices} />}
        actions={
          <>
            {viewerCan.update && <SavedIndicator state={saveState} reader={reader} />}
            <RequisitionActions requisition={requisition} onBefore={flush} onRefused={setRefusal} />
            <OpenRequisition requisition={plan} onRefused={setRefusal} />
          </>
        }
        tabs={<RequisitionTabs requisitionRef={ref} current="setup" showsReport={viewerCan.readReport} />}
      />
      <div className={styles.page}>
        {refusal && <RefusalBanner refusal={refusal} />}
        {requisition.holdReason && <Banner tone="warn">{t("held", { reason: requisition.holdReason })}</Banner>}
        <div className={styles.columns}>
          <div className={styles.column}>
            {showsForm ? (
              <>
                {isEditing && !isBeingWritten && <Banner action={edit}>{t("frozen")}</Banner>}
                <RequisitionForm
                  requisition={requisition}
                  draft={draft}
                  issues={issues}
                  choices={choices}
                  onChange={change}
                />
                <RequisitionWeights requisition={requisition} draft={draft} issues={issues} onChange={change} />
              </>
            ) : (
              <CharterCard requisition={requisition} edit={edit} />
            )}
            <PlanSection requisition={plan} choices={choices} mayEdit={plan.viewerCanEditPlan === true} />
          </div>
          <div className={styles.column} data-first={!showsForm || undefined}>
            {NOT_OPEN_YET.has(state) && <BeforeOpeningCard steps={plan.beforeOpening} />}
            <RequisitionApprovals requisition={requisition} />
            {!showsForm && (
              <>
                <PayCard pay={requisition.pay} edit={edit} />
                <WeightsCard weights={requisition.weights} edit={edit} />
              </>
            )}
            <RequisitionTeam requisition={requisition} choices={choices} />
          </div>
        </div>
      </div>
    </>
  );
}
