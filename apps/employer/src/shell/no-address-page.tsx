import { graphql } from "#graphql/generated/index.ts";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { usePageQuery } from "#page/use-page-query.ts";

const noAddressPageQuery = graphql(`
  query NoAddressPage {
    ...Frame
  }
`);

/** Any address that leads nowhere, inside the frame, so that the way on is at hand. */
export function NoAddressPage() {
  return <PageBody result={usePageQuery(noAddressPageQuery, {})}>{() => <MissingPage />}</PageBody>;
}
