import { Button } from "@leadline/ui/button";
import { IconButton } from "@leadline/ui/icon-button";
import { Menu, type MenuAction } from "@leadline/ui/menu";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { InterviewFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { paths } from "#paths.ts";
import { CancelDialog } from "./cancel-dialog.tsx";
import { respondToInvitationMutation } from "./interview-mutations.ts";
import styles from "../interview.module.css";
import { NoShowDialog } from "./no-show-dialog.tsx";
import { useInterviewCommand } from "./use-interview-command.ts";

const t = catalogue({
  accept: "Accept",
  decline: "Decline",
  more: "More about {ref}",
  move: "Move or change the panel",
  find: "Find a time",
  noShow: "Did not come",
  cancel: "Call off",
  accepted: "You take part.",
  declined: "You have declined. If there is time, somebody else is asked.",
});

interface InterviewCommandsProps {
  readonly interview: InterviewFragment;
  readonly onChanged: () => void;
}

/** What the viewer can do with one interview: answer as a member of the panel, and what whoever schedules may do. */
export function InterviewCommands({ interview, onChanged }: InterviewCommandsProps) {
  const [asks, setAsks] = useState<"cancel" | "noShow">();
  const { viewerCan, ref, applicationRef, plannedInterviewId, state } = interview;
  const respond = useInterviewCommand(respondToInvitationMutation, (data) => data.respondToInvitation);

  async function answer(response: "ACCEPTED" | "DECLINED") {
    const refused = await respond.run({ input: { clientMutationId: newKey(), interviewId: interview.id, response } });
    if (refused) showToast({ tone: "danger", message: refused.message ?? "" });
    else showToast({ message: t(response === "ACCEPTED" ? "accepted" : "declined") });
    onChanged();
  }

  const schedule = paths.schedule(applicationRef, plannedInterviewId ?? undefined);
  const looksForTime = viewerCan.cancel && ["BOOKING_OFFERED", "AVAILABILITY_RECEIVED", "DRAFT"].includes(state);
  const actions: MenuAction[] = [
    ...(looksForTime ? [{ id: "find", label: t("find"), icon: "calendar" as const, href: schedule }] : []),
    ...(viewerCan.reschedule || viewerCan.replaceParticipant
      ? [{ id: "move", label: t("move"), icon: "calendar" as const, href: schedule }]
      : []),
    ...(viewerCan.recordNoShow ? [{ id: "noShow", label: t("noShow"), icon: "person" as const }] : []),
    ...(viewerCan.cancel
      ? [{ id: "cancel", label: t("cancel"), icon: "close" as const, tone: "danger" as const }]
      : []),
  ];

  return (
    <div className={styles.commands}>
      {viewerCan.respond && (
        <>
          <Button size="s" isPending={respond.isPending} onPress={() => void answer("ACCEPTED")}>
            {t("accept")}
          </Button>
          <Button size="s" variant="ghost" isPending={respond.isPending} onPress={() => void answer("DECLINED")}>
            {t("decline")}
          </Button>
        </>
      )}
      {actions.length > 0 && (
        <Menu
          label={t("more", { ref })}
          trigger={<IconButton icon="more" label={t("more", { ref })} />}
          groups={[{ actions }]}
          onAction={(id) => {
            if (id === "cancel" || id === "noShow") setAsks(id);
          }}
        />
      )}
      {asks === "cancel" && (
        <CancelDialog interview={interview} onClose={() => setAsks(undefined)} onDone={onChanged} />
      )}
      {asks === "noShow" && (
        <NoShowDialog interview={interview} onClose={() => setAsks(undefined)} onDone={onChanged} />
      )}
    </div>
  );
}
