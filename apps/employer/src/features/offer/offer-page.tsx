import { PageHead } from "@leadline/ui/page-head";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useParams } from "react-router";
import { graphql } from "#graphql/generated/index.ts";
import { ApplicationTabs } from "#page/application-tabs.tsx";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { OfferDesk } from "./offer-desk.tsx";

const t = catalogue({ title: "Offer to {name}", requisitions: "Requisitions", short: "Offer", inbox: "Inbox" });

const offerPageQuery = graphql(`
  query OfferPage($ref: String!) {
    ...Frame
    offerDesk(applicationRef: $ref) {
      id
      candidateName
      viewerCan {
        readApplication
      }
      ...OfferDesk
    }
  }
`);

/** `/applications/APP-341/offer`. */
export function OfferPage() {
  const { ref = "" } = useParams();
  const result = usePageQuery(offerPageQuery, { ref });
  return (
    <PageBody result={result}>
      {({ offerDesk: desk }) =>
        desk ? (
          <>
            <PageTitle
              title={t("title", { name: desk.candidateName })}
              short={t("short")}
              trail={
                desk.viewerCan.readApplication
                  ? [
                      { label: t("requisitions"), href: paths.requisitions() },
                      { label: ref, href: paths.application(ref) },
                    ]
                  : [{ label: t("inbox"), href: paths.inbox() }]
              }
            />
            <PageHead
              title={<bdi>{desk.candidateName}</bdi>}
              badge={<Reference>{ref}</Reference>}
              tabs={
                desk.viewerCan.readApplication && <ApplicationTabs applicationRef={ref} current="offer" showsOffer />
              }
            />
            <OfferDesk desk={desk} />
          </>
        ) : (
          <MissingPage what={ref} />
        )
      }
    </PageBody>
  );
}
