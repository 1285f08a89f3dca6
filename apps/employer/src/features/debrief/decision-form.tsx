import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { RadioGroup } from "@leadline/ui/radio-group";
import { TextArea } from "@leadline/ui/text-area";
import { TextField } from "@leadline/ui/text-field";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { DebriefOutcome, DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { decideDebriefMutation } from "./debrief-mutations.ts";
import { outcomeWord } from "./debrief-words.ts";
import styles from "./debrief.module.css";
import { useDebriefCommand } from "./use-debrief-command.ts";

const t = catalogue({
  title: "Decision",
  outcome: "Outcome",
  level: "Level",
  rationale: "Rationale",
  required: "required",
  dissent: "Dissent",
  dissentNote: "in the words of whoever disagrees",
  next: "Next step",
  optional: "optional",
  choose: "Choose an outcome.",
  record: "Record decision",
});

const OUTCOMES = ["ADVANCE", "HOLD", "REJECT"] as const;

/** What the hiring manager decides, by name and with reasons. */
export function DecisionForm({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  const decide = useDebriefCommand(decideDebriefMutation);
  const [outcome, setOutcome] = useState<DebriefOutcome | null>(null);
  const [levelId, setLevelId] = useState<string | null>(
    () => debrief.levels.find(({ name }) => name === debrief.levelName)?.id ?? null,
  );
  const [rationale, setRationale] = useState("");
  const [dissent, setDissent] = useState("");
  const [nextStep, setNextStep] = useState("");
  const [isTried, setTried] = useState(false);
  const { fields, message } = decide.refusal;

  function record(): void {
    setTried(true);
    if (!outcome) return;
    const { debriefId, version } = debrief;
    void decide.run({
      input: {
        clientMutationId: newKey(),
        debriefId: debriefId ?? "",
        expectedVersion: version ?? 0,
        outcome,
        levelId,
        rationale,
        dissent,
        nextStep,
      },
    });
  }

  return (
    <form
      className={styles.form}
      aria-label={t("title")}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <h2>{t("title")}</h2>
      {message && Object.keys(fields).length === 0 && (
        <Banner tone="danger" isNews>
          {message}
        </Banner>
      )}
      <RadioGroup
        label={t("outcome")}
        hidesLabel
        look="segments"
        value={outcome}
        options={OUTCOMES.map((id) => ({ id, label: outcomeWord(id) }))}
        onChange={setOutcome}
        {...(isTried && !outcome && { error: t("choose") })}
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
      <TextArea
        label={t("rationale")}
        note={t("required")}
        value={rationale}
        maxLength={4000}
        onChange={setRationale}
        {...(fields["rationale"] && { error: fields["rationale"] })}
      />
      <TextArea
        label={t("dissent")}
        note={t("dissentNote")}
        value={dissent}
        maxLength={4000}
        onChange={setDissent}
        {...(fields["dissent"] && { error: fields["dissent"] })}
      />
      <TextField
        label={t("next")}
        note={t("optional")}
        value={nextStep}
        onChange={setNextStep}
        {...(fields["nextStep"] && { error: fields["nextStep"] })}
      />
      <Button type="submit" variant="primary" isPending={decide.isPending}>
        {t("record")}
      </Button>
    </form>
  );
}
