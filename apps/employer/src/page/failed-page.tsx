import { ErrorState } from "@leadline/ui/error-state";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { CombinedError } from "urql";
import { ForbiddenPage } from "./forbidden-page.tsx";
import { MissingPage } from "./missing-page.tsx";
import { PageTitle } from "./page-title.tsx";

const t = catalogue({
  page: "Something went wrong",
  unreachable: "Leadline cannot be reached",
  unreachableText: "Nothing was changed and nothing you typed is lost. Check the connection, then try again.",
  often: "Too many requests at once",
  oftenText: "Nothing was changed. Wait a minute, then try again.",
  failed: "This page could not be read",
  failedText:
    "Nothing was changed. Try again; if it stays, give your administrator the time and the address of this page.",
});

/** A page whose query failed: what happened, what is safe, what to do. */
export function FailedPage({ error, onRetry }: { readonly error: CombinedError; readonly onRetry: () => void }) {
  const codes = error.graphQLErrors.map(({ extensions }) => extensions["code"]);
  if (codes.includes("NOT_FOUND")) return <MissingPage />;
  if (codes.includes("FORBIDDEN")) return <ForbiddenPage />;
  // The frame is on its way to the sign-in page.
  if (codes.includes("UNAUTHENTICATED")) return null;

  const [title, text] = error.networkError
    ? [t("unreachable"), t("unreachableText")]
    : codes.includes("RATE_LIMITED")
      ? [t("often"), t("oftenText")]
      : [t("failed"), t("failedText")];
  return (
    <>
      <PageTitle title={t("page")} />
      <ErrorState title={title} onRetry={onRetry} level={1}>
        {text}
      </ErrorState>
    </>
  );
}
