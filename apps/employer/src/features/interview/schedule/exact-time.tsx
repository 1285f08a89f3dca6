import { instantOf } from "@leadline/domain/shared/zone";
import { DateField } from "@leadline/ui/date-field";
import { RadioGroup } from "@leadline/ui/radio-group";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatTime, zoneName } from "@leadline/ui/text/dates";
import { TimeField } from "@leadline/ui/time-field";
import { useState } from "react";
import { useReader } from "#lib/reader.tsx";
import styles from "./schedule.module.css";

const t = catalogue({
  day: "Day",
  time: "Start, {zone}",
  skipped: "The clocks go forward that night: {time} does not exist. Choose {before} or {after}.",
  twice: "The clocks go back that night. Which {time} do you mean?",
  first: "The first, {zone}",
  second: "The second, {zone}",
});

interface ExactTimeProps {
  /** The zone whose clock is typed. */
  readonly zone: string;
  readonly today: string;
  readonly error?: string | undefined;
  /** The moment, or nothing while it is not whole or does not exist. */
  readonly onChange: (startsAt: string | undefined) => void;
}

/** A time that is typed instead of found. Where the clocks change, it asks which moment is meant. */
export function ExactTime({ zone, today, error, onChange }: ExactTimeProps) {
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const [isSecond, setSecond] = useState(false);
  const reader = useReader();
  const found = day && time ? instantOf(`${day}T${time}`, zone) : undefined;
  const refusal = found && !found.ok ? found.refusal : undefined;

  function tell(nextDay: string | null, nextTime: string | null, second: boolean) {
    const next = nextDay && nextTime ? instantOf(`${nextDay}T${nextTime}`, zone) : undefined;
    if (next?.ok) return onChange(new Date(next.value).toISOString());
    if (next?.refusal.type !== "TimeTwice") return onChange(undefined);
    onChange(new Date(second ? next.refusal.second : next.refusal.first).toISOString());
  }

  const shows = (instant: number) => formatTime(new Date(instant), { ...reader, zone });
  const skipped =
    refusal?.type === "TimeSkipped"
      ? t("skipped", { time: time ?? "", before: shows(refusal.before), after: shows(refusal.after) })
      : undefined;
  const named = (instant: number) => zoneName(new Date(instant), { ...reader, zone });

  return (
    <div className={styles.exact}>
      <DateField
        label={t("day")}
        value={day}
        min={today}
        onChange={(chosen) => {
          setDay(chosen);
          tell(chosen, time, isSecond);
        }}
      />
      <TimeField
        label={t("time", { zone: zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone })}
        value={time}
        error={skipped ?? error}
        onChange={(chosen) => {
          setTime(chosen);
          tell(day, chosen, isSecond);
        }}
      />
      {refusal?.type === "TimeTwice" && (
        <RadioGroup
          label={t("twice", { time: time ?? "" })}
          value={isSecond ? "second" : "first"}
          options={[
            { id: "first", label: t("first", { zone: named(refusal.first) }) },
            { id: "second", label: t("second", { zone: named(refusal.second) }) },
          ]}
          onChange={(which) => {
            setSecond(which === "second");
            tell(day, time, which === "second");
          }}
        />
      )}
    </div>
  );
}
