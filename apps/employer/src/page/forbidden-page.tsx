import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";
import { PageTitle } from "./page-title.tsx";

const t = catalogue({
  page: "Not yours to see",
  title: "Not yours to see",
  text: "Your role does not open this page. An administrator of your organization can change that, or add you to the hiring team.",
  inbox: "Go to inbox",
});

/** 403. Says who can change it; `text` where the page knows better. */
export const ForbiddenPage = ({ text = t("text") }: { readonly text?: string }) => (
  <>
    <PageTitle title={t("page")} />
    <EmptyState
      kind="forbidden"
      level={1}
      title={t("title")}
      action={<Button href={paths.inbox()}>{t("inbox")}</Button>}
    >
      {text}
    </EmptyState>
  </>
);
