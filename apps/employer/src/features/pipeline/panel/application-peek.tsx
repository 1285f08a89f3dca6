import { IconButton } from "@leadline/ui/icon-button";
import { Reference } from "@leadline/ui/reference";
import { SidePanel } from "@leadline/ui/side-panel";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { useClient, useQuery } from "urql";
import { readFragment } from "#graphql/generated/index.ts";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useShortcuts } from "#lib/shortcuts.ts";
import { paths } from "#paths.ts";
import { applicationPanelFragment } from "./application-fragment.ts";
import { ApplicationView, type TabId } from "./application-view.tsx";
import { peekQuery } from "../pipeline-query.ts";

const t = catalogue({
  label: "{name}, {ref}",
  loading: "Application {ref}",
  missing: "There is no application {ref} that you may see.",
  next: "Next",
  previous: "Previous",
  copy: "Copy link",
  copied: "Link copied",
  open: "Open full page",
  close: "Close the panel",
  group: "Panel",
  place: "{at} of {of}",
});

interface ApplicationPeekProps {
  readonly peek: string;
  /** References in the order of the list behind the panel. */
  readonly order: readonly string[];
  readonly viewerId: string | undefined;
  readonly onPeek: (ref: string) => void;
  readonly onClose: () => void;
  readonly onAdvance: (application: ApplicationPanelFragment) => (() => void) | undefined;
  readonly onReject: (application: ApplicationPanelFragment) => void;
  readonly onChanged: () => void;
  /** Another value asks for the panel to be read again. */
  readonly stamp: string;
}

/** One candidate beside the board, in the address; J and K go through the list. */
export function ApplicationPeek(props: ApplicationPeekProps) {
  const { peek, order, viewerId, onPeek, onClose, onAdvance, onReject, onChanged, stamp } = props;
  const navigate = useNavigate();
  const client = useClient();
  const [tab, setTab] = useState<TabId>("activity");
  const [{ data, fetching }, ask] = useQuery({
    query: peekQuery,
    variables: { ref: peek },
    requestPolicy: "cache-first",
  });
  const found = readFragment(applicationPanelFragment, data?.application);
  const application = found?.ref === peek ? found : undefined;
  const at = order.indexOf(peek);
  const [previous, next] = [order[at - 1], order[at + 1]];

  useEffect(() => ask({ requestPolicy: "network-only" }), [stamp, ask]);
  useEffect(() => {
    if (next && application) void client.query(peekQuery, { ref: next }, { requestPolicy: "cache-first" }).toPromise();
  }, [client, next, application]);

  const copy = () => {
    void navigator.clipboard.writeText(new URL(paths.application(peek), location.href).href);
    showToast({ message: t("copied") });
  };
  const group = t("group");
  useShortcuts([
    { keys: "Escape", label: t("close"), group, run: onClose, onlyKey: true },
    { keys: "O", label: t("open"), group, run: () => void navigate(paths.application(peek)) },
    { keys: "Y", label: t("copy"), group, run: copy },
    { keys: "J", label: t("next"), group, run: () => next && onPeek(next) },
    { keys: "K", label: t("previous"), group, run: () => previous && onPeek(previous) },
  ]);

  return (
    <SidePanel
      label={application ? t("label", { name: application.candidate.name, ref: peek }) : t("loading", { ref: peek })}
      onClose={onClose}
      reference={
        <>
          <Reference>{peek}</Reference>
          {at >= 0 && <small>{t("place", { at: at + 1, of: order.length })}</small>}
        </>
      }
      tools={
        <>
          <IconButton
            icon="up"
            label={t("previous")}
            shortcut="K"
            isDisabled={!previous}
            onPress={() => previous && onPeek(previous)}
          />
          <IconButton
            icon="down"
            label={t("next")}
            shortcut="J"
            isDisabled={!next}
            onPress={() => next && onPeek(next)}
          />
          <IconButton icon="link" label={t("copy")} shortcut="Y" onPress={copy} />
          <IconButton
            icon="open"
            label={t("open")}
            shortcut="O"
            onPress={() => void navigate(paths.application(peek))}
          />
        </>
      }
    >
      {application ? (
        <ApplicationView
          key={application.id}
          application={application}
          viewerId={viewerId}
          tab={tab}
          onTab={setTab}
          onAdvance={onAdvance(application)}
          onReject={() => onReject(application)}
          onChanged={() => {
            ask({ requestPolicy: "network-only" });
            onChanged();
          }}
        />
      ) : (
        !fetching && data && <p>{t("missing", { ref: peek })}</p>
      )}
    </SidePanel>
  );
}
