import { IconButton } from "@leadline/ui/icon-button";
import { Reference } from "@leadline/ui/reference";
import { SidePanel } from "@leadline/ui/side-panel";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useClient, useQuery } from "urql";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useShortcuts } from "#lib/shortcuts.ts";
import { paths } from "#paths.ts";
import { applicationPanelFragment } from "./application-fragment.ts";
import { ApplicationView } from "./application-view.tsx";
import type { TabId } from "./tabs.ts";
import type { CardOnScreen, Moves } from "../move/use-move.ts";
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

/** The application the page's own query brought along; its answer holds until the page is read again. */
export interface Brought {
  readonly ref: string;
  readonly application: FragmentType<typeof applicationPanelFragment> | null | undefined;
}

interface ApplicationPeekProps {
  readonly peek: string;
  readonly brought: Brought;
  /** References in the order of the list behind the panel. */
  readonly order: readonly string[];
  readonly viewerId: string | undefined;
  /** Another value asks for the panel to be read again. */
  readonly stamp: string;
  readonly moves: Moves;
  readonly onPeek: (ref: string) => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
  readonly onMoveTo?: (card: CardOnScreen) => void;
}

/** One candidate beside the board or the list, in the address; J and K go through the list. */
export function ApplicationPeek(props: ApplicationPeekProps) {
  const { peek, brought, order, viewerId, stamp, moves, onPeek, onClose, onChanged, onMoveTo } = props;
  const navigate = useNavigate();
  const client = useClient();
  const [tab, setTab] = useState<TabId>("activity");
  const isBrought = peek === brought.ref;
  const [{ data, fetching }, ask] = useQuery({ query: peekQuery, variables: { ref: peek }, pause: isBrought });
  const found = readFragment(applicationPanelFragment, isBrought ? brought.application : data?.application);
  const application = found?.ref === peek ? found : undefined;
  const isMissing = isBrought ? !brought.application : !fetching && data !== undefined && !application;
  const at = order.indexOf(peek);
  const [previous, next] = [order[at - 1], order[at + 1]];

  const read = useRef(stamp);
  useEffect(() => {
    if (read.current === stamp) return;
    read.current = stamp;
    if (!isBrought) ask({ requestPolicy: "network-only" });
  }, [stamp, isBrought, ask]);
  // A page that was opened by its address asks once; whoever goes through the list has the next one ready.
  useEffect(() => {
    if (next && application && !isBrought)
      void client.query(peekQuery, { ref: next }, { requestPolicy: "cache-first" }).toPromise();
  }, [client, next, application, isBrought]);

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
          moves={moves}
          onMoveTo={onMoveTo}
          onChanged={() => {
            if (!isBrought) ask({ requestPolicy: "network-only" });
            onChanged();
          }}
        />
      ) : (
        isMissing && <p>{t("missing", { ref: peek })}</p>
      )}
    </SidePanel>
  );
}
