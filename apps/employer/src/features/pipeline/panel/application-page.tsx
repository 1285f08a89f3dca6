import { PageHead } from "@leadline/ui/page-head";
import { PersonName } from "@leadline/ui/person-name";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useNavigate, useParams } from "react-router";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { ApplicationTabs } from "#page/application-tabs.tsx";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { applicationPanelFragment } from "./application-fragment.ts";
import { ApplicationView } from "./application-view.tsx";
import { TABS } from "./tabs.ts";
import { MoveDialogs } from "../move/move-dialogs.tsx";
import styles from "./panel.module.css";
import { useMove } from "../move/use-move.ts";

const t = catalogue({
  title: "{name}, {ref}",
  requisitions: "Requisitions",
});

const applicationPageQuery = graphql(`
  query ApplicationPage($ref: String!) {
    ...Frame
    viewer {
      id
    }
    application(ref: $ref) {
      id
      ...ApplicationPanel
    }
  }
`);

/** `/applications/APP-341/{activity,resume,answers,mail}`. */
export function ApplicationPage() {
  const { ref = "", tab = "activity" } = useParams();
  const result = usePageQuery(applicationPageQuery, { ref });
  return (
    <PageBody result={result}>
      {({ application: masked, viewer }) => {
        const application = readFragment(applicationPanelFragment, masked);
        return application ? (
          <Whole application={application} viewerId={viewer?.id} tab={tab} refresh={result.refresh} />
        ) : (
          <MissingPage what={ref} />
        );
      }}
    </PageBody>
  );
}

function Whole({
  application,
  viewerId,
  tab,
  refresh,
}: {
  readonly application: ApplicationPanelFragment;
  readonly viewerId: string | undefined;
  readonly tab: string;
  readonly refresh: () => void;
}) {
  const navigate = useNavigate();
  const moves = useMove({ onSettled: refresh });
  const { ref, candidate, requisition, viewerCan } = application;

  return (
    <>
      <PageTitle
        title={t("title", { name: candidate.name, ref })}
        short={ref}
        trail={[
          { label: t("requisitions"), href: paths.requisitions() },
          { label: requisition.ref, href: paths.pipeline(requisition.ref) },
        ]}
      />
      <PageHead
        title={<PersonName name={candidate.name} />}
        badge={<Reference>{ref}</Reference>}
        tabs={<ApplicationTabs applicationRef={ref} current="application" showsOffer={viewerCan.readOffer} />}
      />
      <div className={styles.full}>
        <ApplicationView
          application={application}
          viewerId={viewerId}
          tab={TABS.find((known) => known === tab) ?? "activity"}
          onTab={(open) =>
            void navigate(`${paths.application(ref)}/${open}`, { replace: true, preventScrollReset: true })
          }
          moves={moves}
          onChanged={refresh}
        />
      </div>
      <MoveDialogs moves={moves} />
    </>
  );
}
