import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";
import { PageTitle } from "./page-title.tsx";

const t = catalogue({
  page: "Not found",
  address: "There is nothing at this address",
  addressText: "It may be mistyped, or the link was cut short in a mail. Nothing was deleted.",
  thing: "{what} is not here",
  thingText:
    "It may never have existed, or belong to people you do not work with: Leadline does not say which. Whoever sent you the link can tell you.",
  inbox: "Go to inbox",
  requisitions: "All requisitions",
});

/** 404. `what` names what was asked for ("REQ-12"); without it, the address itself leads nowhere. */
export const MissingPage = ({ what }: { readonly what?: string }) => (
  <>
    <PageTitle title={t("page")} />
    <EmptyState
      kind="filtered"
      level={1}
      title={what ? t("thing", { what }) : t("address")}
      action={
        <>
          <Button href={paths.inbox()}>{t("inbox")}</Button>
          <Button href={paths.requisitions()} variant="ghost">
            {t("requisitions")}
          </Button>
        </>
      }
    >
      {what ? t("thingText") : t("addressText")}
    </EmptyState>
  </>
);
