import { Avatar } from "@leadline/ui/avatar";
import { ComboBox } from "@leadline/ui/combo-box";
import { IconButton } from "@leadline/ui/icon-button";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { RequisitionChoicesFragment, RequisitionPlanFragment } from "#graphql/generated/graphql.ts";
import styles from "./plan.module.css";

const t = catalogue({
  minutes: "{minutes} min",
  one: "One interviewer",
  two: "Panel of two",
  raters: "Interviewers in {interview}",
  remove: "Take {interview} out of the plan",
  who: "Who can hold {interview}",
  addPerson: "Add a person",
  nobody: "Nobody is named yet",
  leave: "{name} no longer holds {interview}",
});

type Interview = NonNullable<RequisitionPlanFragment["plan"]>["interviews"][number];

/** What an edit sends of one interview: its type, how many rate in it, and who can hold it. */
export interface PlannedDraft {
  readonly type: string;
  readonly raters: number;
  readonly interviewerIds: readonly string[];
}

interface PlannedInterviewsProps {
  readonly interviews: readonly Interview[];
  readonly members: RequisitionChoicesFragment["members"];
  readonly mayEdit: boolean;
  readonly onChange: (type: string, part: Partial<PlannedDraft>) => void;
  readonly onRemove: (type: string) => void;
}

/** The interviews of the plan: how long, how many rate, who can hold them. */
export const PlannedInterviews = ({ interviews, onChange, onRemove, ...rest }: PlannedInterviewsProps) => (
  <ol className={styles.interviews}>
    {interviews.map((interview) => (
      <PlannedInterview
        key={interview.id}
        {...rest}
        interview={interview}
        onChange={(part) => onChange(interview.type, part)}
        onRemove={() => onRemove(interview.type)}
      />
    ))}
  </ol>
);

interface PlannedInterviewProps {
  readonly interview: Interview;
  readonly members: RequisitionChoicesFragment["members"];
  readonly mayEdit: boolean;
  readonly onChange: (part: Partial<PlannedDraft>) => void;
  readonly onRemove: () => void;
}

function PlannedInterview({ interview, members, mayEdit, onChange, onRemove }: PlannedInterviewProps) {
  const ids = interview.interviewers.map(({ id }) => id);
  const others = members.filter(({ id }) => !ids.includes(id));
  const { name } = interview;
  return (
    <li className={styles.interview}>
      <span className={styles.name}>
        {name} <small>{t("minutes", { minutes: interview.minutes })}</small>
      </span>
      <span className={styles.panel}>
        {mayEdit ? (
          <>
            <Select
              label={t("raters", { interview: name })}
              hidesLabel
              options={[
                { id: "1", label: t("one") },
                { id: "2", label: t("two") },
              ]}
              value={interview.raters === 2 ? "2" : "1"}
              onChange={(raters) => onChange({ raters: Number(raters) })}
            />
            <IconButton icon="trash" label={t("remove", { interview: name })} onPress={onRemove} />
          </>
        ) : (
          <small>{interview.raters === 2 ? t("two") : t("one")}</small>
        )}
      </span>
      <span className={styles.people}>
        {interview.interviewers.map((person) => (
          <span key={person.id} className={styles.person}>
            <Avatar name={person.name} isDecorative />
            <bdi>{person.name}</bdi>
            {mayEdit && (
              <IconButton
                icon="close"
                size="s"
                label={t("leave", { name: person.name, interview: name })}
                onPress={() => onChange({ interviewerIds: ids.filter((one) => one !== person.id) })}
              />
            )}
          </span>
        ))}
        {mayEdit ? (
          <ComboBox
            label={t("who", { interview: name })}
            hidesLabel
            placeholder={t("addPerson")}
            options={others.map(({ id, name: label }) => ({ id, label }))}
            value={null}
            onChange={(id) => id !== null && onChange({ interviewerIds: [...ids, id] })}
          />
        ) : (
          interview.interviewers.length === 0 && <small>{t("nobody")}</small>
        )}
      </span>
    </li>
  );
}
