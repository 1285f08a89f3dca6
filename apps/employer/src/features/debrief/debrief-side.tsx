import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import type { DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useReader } from "#lib/reader.tsx";
import { Decisions } from "./debrief-decisions.tsx";
import { reopenDebriefMutation, revealVotesMutation } from "./debrief-mutations.ts";
import { DebriefVotes } from "./debrief-votes.tsx";
import styles from "./debrief.module.css";
import { DecisionForm } from "./decision-form.tsx";
import { useDebriefCommand } from "./use-debrief-command.ts";
import { VoteForm } from "./vote-form.tsx";

const t = catalogue({
  side: "Votes and decision",
  votes: "Votes",
  sealed: "{count} of {all} in, sealed",
  sealedText: "All votes are revealed at once, when the last required one is in.",
  deadline: "Awaited until {at}.",
  reveal: "Reveal without the missing votes",
  revealed: "revealed {at}",
  early: "Some votes were missing at the reveal.",
  unlocked: "{name} opened this with scorecards missing: {reason}",
  reopen: "Talk about it again",
});

/** The right half: sealed votes, the reveal, the decision. */
export function DebriefSide({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  const reader = useReader();
  const reveal = useDebriefCommand(revealVotesMutation);
  const reopen = useDebriefCommand(reopenDebriefMutation);
  const { viewerCan, debriefId, voteDeadline, voters, votesIn } = debrief;
  const isSealed = debrief.state === "OPEN" || debrief.state === "VOTING" || debrief.state === "REOPENED";
  const required = voters.filter((voter) => voter.required).length;
  const command = () => ({ input: { clientMutationId: newKey(), debriefId: debriefId ?? "" } });
  const refusal = reveal.refusal.message ?? reopen.refusal.message;

  return (
    <aside className={styles.side} aria-label={t("side")}>
      <div className={styles.sideHead}>
        <h2>{t("votes")}</h2>
        <span className={styles.muted}>
          {isSealed
            ? t("sealed", { count: votesIn, all: required })
            : debrief.revealedAt && t("revealed", { at: formatStamp(debrief.revealedAt, reader) })}
        </span>
      </div>
      {debrief.unlockReason && (
        <Banner tone="warn">
          {t("unlocked", { name: debrief.unlockedByName ?? "", reason: debrief.unlockReason })}
        </Banner>
      )}
      {refusal && (
        <Banner tone="danger" isNews>
          {refusal}
        </Banner>
      )}
      {isSealed ? (
        <>
          <p className={styles.muted}>
            {t("sealedText")} {voteDeadline && t("deadline", { at: formatStamp(voteDeadline, reader) })}
          </p>
          {viewerCan.vote && <VoteForm debrief={debrief} />}
          {viewerCan.reveal && (
            <Button isPending={reveal.isPending} onPress={() => void reveal.run(command())}>
              {t("reveal")}
            </Button>
          )}
        </>
      ) : (
        <>
          {debrief.revealedEarly && <p className={styles.muted}>{t("early")}</p>}
          <DebriefVotes debrief={debrief} />
        </>
      )}
      <Decisions debrief={debrief} />
      {viewerCan.decide && <DecisionForm debrief={debrief} />}
      {viewerCan.reopen && (
        <div className={styles.noPrint}>
          <Button variant="ghost" isPending={reopen.isPending} onPress={() => void reopen.run(command())}>
            {t("reopen")}
          </Button>
        </div>
      )}
    </aside>
  );
}
