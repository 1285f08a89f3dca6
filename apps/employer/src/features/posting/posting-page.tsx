import { Badge } from "@leadline/ui/badge";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { PageHead } from "@leadline/ui/page-head";
import { Reference } from "@leadline/ui/reference";
import { SavedIndicator } from "@leadline/ui/saved-indicator";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useParams } from "react-router";
import type { PostingDeskFragment } from "#graphql/generated/graphql.ts";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import { useReader } from "#lib/reader.tsx";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { RequisitionTabs } from "#page/requisition-tabs.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { PostingForm } from "./form/posting-form.tsx";
import { postingDeskFragment } from "./posting-fragment.ts";
import { createPostingMutation } from "./posting-mutations.ts";
import { PostingPreview } from "./posting-preview.tsx";
import { PostingQuestions } from "./form/posting-questions.tsx";
import { stateWords } from "./posting-words.ts";
import styles from "./posting.module.css";
import { PublishPanel } from "./publish-panel.tsx";
import { usePostingCommand } from "./use-posting-command.ts";
import { usePostingDraft, type Posting } from "./use-posting-draft.ts";

const t = catalogue({
  title: "Posting of {ref}",
  short: "Posting",
  requisitions: "Requisitions",
  none: "No posting yet",
  noneText:
    "Leadline writes a first draft from charter, profile and interview plan. You edit it before anybody sees it.",
  notYours: "Who recruits for this requisition begins the posting.",
  write: "Write the first draft",
  again: "This posting is closed. A new one begins with a fresh draft.",
});

const postingPageQuery = graphql(`
  query PostingPage($ref: String!) {
    ...Frame
    postingDesk(requisitionRef: $ref) {
      id
      ...PostingDesk
    }
  }
`);

/** `/requisitions/REQ-12/posting`: what candidates read, what they are asked, and the way onto the careers site. */
export function PostingPage() {
  const { ref = "" } = useParams();
  const result = usePageQuery(postingPageQuery, { ref });
  return (
    <PageBody result={result}>
      {({ postingDesk }) =>
        postingDesk ? <Desk desk={readFragment(postingDeskFragment, postingDesk)} /> : <MissingPage what={ref} />
      }
    </PageBody>
  );
}

function Desk({ desk }: { readonly desk: PostingDeskFragment }) {
  const { requisitionRef: ref, posting } = desk;
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
      {posting ? <Editor key={posting.id} desk={desk} posting={posting} /> : <Begin desk={desk} />}
    </>
  );
}

function Begin({ desk }: { readonly desk: PostingDeskFragment }) {
  const { requisitionRef: ref, requisitionTitle, viewerCanCreate } = desk;
  return (
    <>
      <PageHead
        title={requisitionTitle}
        facts={<Reference>{ref}</Reference>}
        tabs={<RequisitionTabs requisitionRef={ref} current="posting" showsReport={desk.viewerCanReadReport} />}
      />
      <div className={styles.page}>
        <EmptyState kind="unused" title={t("none")} action={viewerCanCreate ? <CreateButton desk={desk} /> : undefined}>
          {viewerCanCreate ? t("noneText") : t("notYours")}
        </EmptyState>
      </div>
    </>
  );
}

function CreateButton({ desk }: { readonly desk: PostingDeskFragment }) {
  const create = usePostingCommand(createPostingMutation, (data) => data.createPosting);
  return (
    <>
      {create.refusal.message && (
        <Banner tone="danger" isNews>
          {create.refusal.message}
        </Banner>
      )}
      <Button
        variant="primary"
        isPending={create.isPending}
        onPress={() => void create.run({ input: { clientMutationId: newKey(), requisitionId: desk.id } })}
      >
        {t("write")}
      </Button>
    </>
  );
}

function Editor({ desk, posting }: { readonly desk: PostingDeskFragment; readonly posting: Posting }) {
  const reader = useReader();
  const { draft, set, saveState, issues, flush } = usePostingDraft(posting);
  const { requisitionRef: ref } = desk;
  const isReadOnly = !posting.viewerCan.update;
  const location = desk.locations.find(({ id }) => id === draft.locationId)?.name ?? "";
  return (
    <>
      <PageHead
        title={draft.title}
        badge={<Badge tone={posting.state === "published" ? "open" : "idle"}>{stateWords(posting.state)}</Badge>}
        facts={
          <>
            <Reference>{posting.ref}</Reference>
            {!isReadOnly && <SavedIndicator state={saveState} reader={reader} />}
          </>
        }
        tabs={<RequisitionTabs requisitionRef={ref} current="posting" showsReport={desk.viewerCanReadReport} />}
      />
      <div className={styles.page}>
        {desk.viewerCanCreate && <Banner action={<CreateButton desk={desk} />}>{t("again")}</Banner>}
        <div className={styles.columns}>
          <fieldset disabled={isReadOnly} className={styles.fields}>
            <PostingForm draft={draft} locations={desk.locations} issues={issues} set={set} />
            <PostingQuestions
              questions={draft.form.questions}
              seconds={posting.formSeconds}
              issues={issues}
              onChange={(questions) => set({ form: { questions } })}
            />
          </fieldset>
          <div className={styles.side}>
            <PublishPanel posting={posting} onBefore={flush} />
            <PostingPreview draft={draft} organization={desk.organizationName} location={location} />
          </div>
        </div>
      </div>
    </>
  );
}
