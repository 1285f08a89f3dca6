import { Navigate, useLocation, useParams } from "react-router";
import { graphql } from "#graphql/generated/index.ts";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { homeOf } from "./home-of.ts";

const requisitionEntrancePageQuery = graphql(`
  query RequisitionEntrancePage($ref: String!) {
    ...Frame
    requisition(ref: $ref) {
      id
      ref
      state
    }
  }
`);

/** `/requisitions/REQ-12`, the address that stands in mail: leads to where work on it goes on. */
export function RequisitionEntrancePage() {
  const { ref = "" } = useParams();
  const { search } = useLocation();
  const result = usePageQuery(requisitionEntrancePageQuery, { ref });
  return (
    <PageBody result={result}>
      {({ requisition }) =>
        requisition ? <Navigate to={{ pathname: homeOf(requisition), search }} replace /> : <MissingPage what={ref} />
      }
    </PageBody>
  );
}
