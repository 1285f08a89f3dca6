import { Badge } from "@leadline/ui/badge";
import { Banner } from "@leadline/ui/banner";
import { PageHead } from "@leadline/ui/page-head";
import { Reference } from "@leadline/ui/reference";
import { SavedIndicator } from "@leadline/ui/saved-indicator";
import { catalogue } from "@leadline/ui/text/catalogue";
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
import { planFragment } from "./plan-fragment.ts";
import { PlanSection } from "./plan-section.tsx";
import { RequisitionActions } from "./requisition-actions.tsx";
import { RequisitionApprovals } from "./requisition-approvals.tsx";
import { RequisitionForm } from "./requisition-form.tsx";
import { RequisitionTeam } from "./requisition-team.tsx";
import { RequisitionWeights } from "./requisition-weights.tsx";
import { stateTone, stateWords } from "./requisition-words.ts";
import { choicesFragment, setupFragment } from "./setup-fragment.ts";
import styles from "./setup.module.css";
import { useRequisitionDraft } from "./use-requisition-draft.ts";

const t = catalogue({
  title: "Set-up of {ref}",
  short: "Set-up",
  requisitions: "Requisitions",
  manager: "Hiring manager {name}",
  untitled: "Untitled requisition",
  held: "Paused: {reason}",
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

interface SetupProps {
  readonly requisition: RequisitionSetupFragment;
  readonly plan: RequisitionPlanFragment;
  readonly choices: RequisitionChoicesFragment;
}

function Setup({ requisition, plan, choices }: SetupProps) {
  const reader = useReader();
  const { draft, change, saveState, issues, flush } = useRequisitionDraft(requisition);
  const { ref, state, viewerCan } = requisition;
  const title = (draft.title ?? requisition.title) || t("untitled");
  const isReadOnly = !viewerCan.update;
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
        facts={
          <>
            <Reference>{ref}</Reference>
            <span>{t("manager", { name: requisition.hiringManager.name })}</span>
            {!isReadOnly && <SavedIndicator state={saveState} reader={reader} />}
          </>
        }
        tabs={<RequisitionTabs requisitionRef={ref} current="setup" showsReport={viewerCan.readReport} />}
      />
      <div className={styles.page}>
        <RequisitionActions requisition={requisition} onBefore={flush} />
        {requisition.holdReason && <Banner tone="warn">{t("held", { reason: requisition.holdReason })}</Banner>}
        {state !== "draft" && state !== "rejected" && !isReadOnly && <Banner>{t("frozen")}</Banner>}
        <RequisitionApprovals requisition={requisition} />
        <PlanSection requisition={plan} choices={choices} mayEdit={plan.viewerCanEditPlan === true} />
        <fieldset disabled={isReadOnly} className={styles.fields}>
          <RequisitionForm
            requisition={requisition}
            draft={draft}
            issues={issues}
            choices={choices}
            onChange={change}
          />
          <RequisitionWeights
            requisition={requisition}
            draft={draft}
            issues={issues}
            isReadOnly={isReadOnly}
            onChange={change}
          />
        </fieldset>
        <RequisitionTeam requisition={requisition} choices={choices} />
      </div>
    </>
  );
}
