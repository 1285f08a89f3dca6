import { parseTime } from "@internationalized/date";
import { DateInput, DateSegment, TimeField as AriaTimeField } from "react-aria-components/TimeField";
import { classes } from "../classes/classes.ts";
import date from "../date-field/date-field.module.css";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";

interface TimeFieldProps extends FieldProps {
  /** `14:30` on the clock of the place the form speaks of; `null` while it is not whole. */
  readonly value?: string | null;
  readonly defaultValue?: string;
  readonly onChange?: (time: string | null) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** A time of day, without a zone: the zone stands beside it. */
export function TimeField(props: TimeFieldProps) {
  const { label, hint, error, note, hidesLabel, value, defaultValue, onChange, ...rest } = props;
  const time = (text: string | null | undefined) => (text ? parseTime(text) : text === undefined ? undefined : null);
  return (
    <AriaTimeField
      {...rest}
      {...(value !== undefined && { value: time(value) })}
      defaultValue={time(defaultValue)}
      onChange={(chosen) => onChange?.(chosen ? chosen.toString().slice(0, 5) : null)}
      hourCycle={24}
      shouldForceLeadingZeros
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ""}
    >
      <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
        <DateInput className={classes(field.input, date.segments)}>
          {(segment) => <DateSegment segment={segment} className={date.segment ?? ""} />}
        </DateInput>
      </Field>
    </AriaTimeField>
  );
}
