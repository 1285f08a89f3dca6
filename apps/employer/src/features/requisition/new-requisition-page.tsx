import { PROFILE_IDS, PROFILES, type ProfileId } from "@leadline/domain/framework/profile";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { PageHead } from "@leadline/ui/page-head";
import { RadioGroup } from "@leadline/ui/radio-group";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextField } from "@leadline/ui/text-field";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useMutation } from "urql";
import { graphql } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import { ForbiddenPage } from "#page/forbidden-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import styles from "./requisitions.module.css";

const t = catalogue({
  title: "New requisition",
  requisitions: "Requisitions",
  name: "Title",
  nameHint: "What the job will be called, for example “Tech Lead, Payments”.",
  profile: "What kind of lead is it?",
  profileHint: "Sets weights, must-haves and the interviews to begin with. Everything can be changed afterwards.",
  create: "Begin the draft",
  cancel: "Cancel",
  failed: "This did not reach Leadline. Nothing was created; try again.",
  detail: "{when} About {percent} % hands-on.",
});

const newRequisitionPageQuery = graphql(`
  query NewRequisitionPage {
    ...Frame
    viewer {
      id
      viewerCan {
        createRequisition
      }
    }
  }
`);

const createRequisitionMutation = graphql(`
  mutation CreateRequisition($input: CreateRequisitionInput!) {
    createRequisition(input: $input) {
      __typename
      ... on RequisitionChanged {
        requisition {
          id
          ref
        }
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

/** `/requisitions/new`: a title and a profile begin the draft; the set-up page goes on from there. */
export function NewRequisitionPage() {
  const result = usePageQuery(newRequisitionPageQuery, {});
  return (
    <PageBody result={result}>
      {({ viewer }) =>
        viewer?.viewerCan.createRequisition ? (
          <>
            <PageTitle title={t("title")} trail={[{ label: t("requisitions"), href: paths.requisitions() }]} />
            <PageHead title={t("title")} />
            <NewRequisition />
          </>
        ) : (
          <ForbiddenPage />
        )
      }
    </PageBody>
  );
}

function NewRequisition() {
  const [{ fetching }, create] = useMutation(createRequisitionMutation);
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const [profile, setProfile] = useState<ProfileId>("P-DELIVERY");
  const [refusal, setRefusal] = useState<{ readonly message?: string; readonly title?: string }>({});
  // One intent, one key: pressing twice begins one draft.
  const [key] = useState(newKey);

  async function begin() {
    setRefusal({});
    const { handsOnPercent, mustHaves, weights } = PROFILES[profile];
    const draft = {
      title,
      profile,
      handsOnPercent,
      mustHaves: [...mustHaves],
      weights: Object.entries(weights).map(([competency, weight]) => ({ competency, weight })),
    };
    const { data, error } = await create({ input: { clientMutationId: key, draft } });
    const answer = data?.createRequisition;
    if (error || !answer) return setRefusal({ message: t("failed") });
    if (answer.__typename === "RequisitionChanged")
      return void navigate(paths.requisitionSetup(answer.requisition.ref));
    const issue = answer.__typename === "InvalidInput" ? answer.issues.find(({ path }) => path === "title") : undefined;
    setRefusal(issue ? { title: issue.message } : { message: answer.message });
  }

  return (
    <form
      className={styles.new}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      {refusal.message && (
        <Banner tone="danger" isNews>
          {refusal.message}
        </Banner>
      )}
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        value={title}
        onChange={setTitle}
        error={refusal.title}
        maxLength={120}
        autoFocus
      />
      <RadioGroup
        label={t("profile")}
        hint={t("profileHint")}
        value={profile}
        onChange={(id) => {
          const chosen = PROFILE_IDS.find((known) => known === id);
          if (chosen) setProfile(chosen);
        }}
        options={PROFILE_IDS.map((id) => ({
          id,
          label: PROFILES[id].name,
          detail: t("detail", { when: PROFILES[id].whenToChoose, percent: PROFILES[id].handsOnPercent }),
        }))}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={fetching}>
          {t("create")}
        </Button>
        <Button variant="ghost" href={paths.requisitions()}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
