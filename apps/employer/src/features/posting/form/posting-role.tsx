import { NumberField } from "@leadline/ui/number-field";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { TextField } from "@leadline/ui/text-field";
import { LinesField } from "./lines-field.tsx";
import styles from "../posting.module.css";
import type { PostingOnScreen } from "../use-posting-draft.ts";

const t = catalogue({
  role: "What the role is made of",
  team: "The team",
  handsOn: "Hands-on share",
  operations: "Running what the team built",
  percent: "%",
  note: "What to know about the time",
  yours: "Theirs to decide",
  together: "Decided together",
  notYours: "Decided elsewhere",
  perLine: "One point a line.",
  after90: "Success after 90 days",
  after180: "Success after 180 days",
});

interface PostingRoleProps {
  readonly text: PostingOnScreen["text"];
  readonly issues: Readonly<Record<string, string>>;
  readonly write: (part: Partial<PostingOnScreen["text"]>) => void;
}

/** Team, time, decisions and success: what the role is made of. */
export function PostingRole({ text, issues, write }: PostingRoleProps) {
  return (
    <section className={styles.section} aria-labelledby="posting-role">
      <h2 id="posting-role">{t("role")}</h2>
      <TextArea
        label={t("team")}
        value={text.team.text}
        onChange={(words) => write({ team: { ...text.team, text: words } })}
        error={issues["text.team.text"]}
      />
      <div className={styles.grid}>
        <NumberField
          label={t("handsOn")}
          suffix={t("percent")}
          min={0}
          max={100}
          value={text.time.handsOnPercent}
          onChange={(share) => share !== null && write({ time: { ...text.time, handsOnPercent: share } })}
          error={issues["text.time.handsOnPercent"]}
        />
        <NumberField
          label={t("operations")}
          suffix={t("percent")}
          min={0}
          max={60}
          value={text.time.operationsPercent}
          onChange={(share) => share !== null && write({ time: { ...text.time, operationsPercent: share } })}
          error={issues["text.time.operationsPercent"]}
        />
      </div>
      <TextField
        label={t("note")}
        value={text.time.note}
        onChange={(note) => write({ time: { ...text.time, note } })}
        error={issues["text.time.note"]}
      />
      <div className={styles.grid}>
        {(["yours", "together", "notYours"] as const).map((who) => (
          <LinesField
            key={who}
            label={t(who)}
            hint={t("perLine")}
            lines={text.decisions[who]}
            onChange={(lines) => write({ decisions: { ...text.decisions, [who]: lines } })}
            error={issues[`text.decisions.${who}`]}
          />
        ))}
      </div>
      <div className={styles.grid}>
        <TextArea
          label={t("after90")}
          value={text.success.after90Days}
          onChange={(after90Days) => write({ success: { ...text.success, after90Days } })}
          error={issues["text.success.after90Days"]}
        />
        <TextArea
          label={t("after180")}
          value={text.success.after180Days}
          onChange={(after180Days) => write({ success: { ...text.success, after180Days } })}
          error={issues["text.success.after180Days"]}
        />
      </div>
    </section>
  );
}
