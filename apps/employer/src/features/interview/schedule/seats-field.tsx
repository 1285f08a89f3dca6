import { Avatar } from "@leadline/ui/avatar";
import { Button } from "@leadline/ui/button";
import { IconButton } from "@leadline/ui/icon-button";
import { MultiSelect } from "@leadline/ui/multi-select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { MOST_SEATS } from "@leadline/domain/interview/find-slot/booking";
import type { PossibleInterviewerFragment } from "#graphql/generated/graphql.ts";
import styles from "./schedule.module.css";

const t = catalogue({
  legend: "Panel",
  hint: "Name several people for a seat and whoever is free takes it.",
  seat: "Seat {number}",
  pool: "Seat {number}, one of {count}",
  add: "Add a seat",
  remove: "Remove seat {number}",
  load: "{load} of {limit} this week",
  trained: "trained",
  learning: "still learning",
  detail: "{first} · {second}",
});

interface SeatsFieldProps {
  readonly seats: readonly (readonly string[])[];
  readonly people: readonly PossibleInterviewerFragment[];
  readonly interviewType: string;
  readonly error?: string | undefined;
  readonly onChange: (seats: readonly (readonly string[])[]) => void;
}

/** All seats of the panel, each with whoever could take it: trained people first, with how much they have to do. */
export function SeatsField({ seats, people, interviewType, error, onChange }: SeatsFieldProps) {
  const trainingOf = ({ trainings }: PossibleInterviewerFragment) =>
    trainings.find((training) => training.interviewType === interviewType)?.training;
  const rank = (person: PossibleInterviewerFragment) =>
    trainingOf(person) === "QUALIFIED" ? 0 : trainingOf(person) ? 1 : 2;
  const options = people
    .toSorted((a, b) => rank(a) - rank(b))
    .map((person) => {
      const load = t("load", { load: person.weekLoad, limit: person.weeklyLimit });
      const training = trainingOf(person);
      const known = training === "QUALIFIED" ? t("trained") : training ? t("learning") : undefined;
      return {
        id: person.id,
        label: person.name,
        detail: known ? t("detail", { first: known, second: load }) : load,
      };
    });
  const put = (index: number, pool: readonly string[]) =>
    onChange(seats.map((seat, other) => (other === index ? pool : seat)));

  return (
    <fieldset className={styles.seats}>
      <legend>{t("legend")}</legend>
      <p className={styles.muted}>{t("hint")}</p>
      {seats.map((pool, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a seat has no identity but its place
        <div key={index} className={styles.seat}>
          <MultiSelect
            label={
              pool.length > 1 ? t("pool", { number: index + 1, count: pool.length }) : t("seat", { number: index + 1 })
            }
            options={options}
            value={pool}
            onChange={(chosen) => put(index, chosen)}
            lead={({ label }) => <Avatar name={label} isDecorative />}
            error={pool.length === 0 ? error : undefined}
          />
          {seats.length > 1 && (
            <IconButton
              icon="close"
              label={t("remove", { number: index + 1 })}
              onPress={() => onChange(seats.filter((_seat, other) => other !== index))}
            />
          )}
        </div>
      ))}
      {seats.length < MOST_SEATS && (
        <div>
          <Button size="s" variant="ghost" icon="plus" onPress={() => onChange([...seats, []])}>
            {t("add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
