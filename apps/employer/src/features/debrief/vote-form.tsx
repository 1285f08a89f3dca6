import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { RadioGroup } from "@leadline/ui/radio-group";
import { TextArea } from "@leadline/ui/text-area";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { DebriefOutcome, DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { castVoteMutation } from "./debrief-mutations.ts";
import { confidenceWord, outcomeWord } from "./debrief-words.ts";
import styles from "./debrief.module.css";
import { useDebriefCommand } from "./use-debrief-command.ts";

const t = catalogue({
  yours: "Your vote",
  isIn: "Your vote is in: {choice}. You can think again until all are in.",
  change: "Change it",
  choice: "How it should go on",
  level: "At which level",
  sure: "How sure you are",
  reason: "Your reason",
  choose: "Choose how it should go on.",
  cast: "Cast your vote",
  sealed: "sealed until all are in",
});

const OUTCOMES = ["ADVANCE", "HOLD", "REJECT"] as const;
const CONFIDENCES = [1, 2, 3] as const;

/** The viewer's own vote: cast, sealed, and open to second thoughts while it is. */
export function VoteForm({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  const cast = useDebriefCommand(castVoteMutation);
  const own = debrief.own?.vote;
  const [isWriting, setWriting] = useState(!own);
  const [choice, setChoice] = useState<DebriefOutcome | null>(own?.choice ?? null);
  const [levelId, setLevelId] = useState<string | null>(own?.levelId ?? null);
  const [confidence, setConfidence] = useState(String(own?.confidence ?? 2));
  const [reason, setReason] = useState(own?.reason ?? "");
  const [isTried, setTried] = useState(false);

  async function vote(): Promise<void> {
    setTried(true);
    if (!choice) return;
    const done = await cast.run({
      input: {
        clientMutationId: newKey(),
        debriefId: debrief.debriefId ?? "",
        choice,
        levelId,
        confidence: Number(confidence),
        reason,
      },
    });
    if (done) setWriting(false);
  }

  if (own && !isWriting) {
    return (
      <Banner
        tone="success"
        action={
          <Button size="xs" onPress={() => setWriting(true)}>
            {t("change")}
          </Button>
        }
      >
        {t("isIn", { choice: outcomeWord(own.choice) })}
      </Banner>
    );
  }
  const { fields, message } = cast.refusal;
  return (
    <form
      className={styles.form}
      aria-label={t("yours")}
      onSubmit={(event) => {
        event.preventDefault();
        void vote();
      }}
    >
      {message && Object.keys(fields).length === 0 && (
        <Banner tone="danger" isNews>
          {message}
        </Banner>
      )}
      <RadioGroup
        label={t("choice")}
        note={t("sealed")}
        look="segments"
        value={choice}
        options={OUTCOMES.map((id) => ({ id, label: outcomeWord(id) }))}
        onChange={setChoice}
        {...(isTried && !choice && { error: t("choose") })}
      />
      {debrief.levels.length > 0 && (
        <RadioGroup
          label={t("level")}
          look="segments"
          value={levelId}
          options={debrief.levels.map(({ id, name }) => ({ id, label: name }))}
          onChange={setLevelId}
          {...(fields["levelId"] && { error: fields["levelId"] })}
        />
      )}
      <RadioGroup
        label={t("sure")}
        look="segments"
        value={confidence}
        options={CONFIDENCES.map((value) => ({ id: String(value), label: confidenceWord(value) }))}
        onChange={setConfidence}
      />
      <TextArea
        label={t("reason")}
        value={reason}
        maxLength={2000}
        onChange={setReason}
        {...(fields["reason"] && { error: fields["reason"] })}
      />
      <Button type="submit" variant="primary" isPending={cast.isPending}>
        {t("cast")}
      </Button>
    </form>
  );
}
