import { parseDate } from "@internationalized/date";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { DateInput, DatePicker, DateSegment } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";
import { Icon } from "../icon/icon.tsx";
import popover from "../popover/popover.module.css";
import styles from "./date-field.module.css";

interface DateFieldProps extends FieldProps {
  /** A calendar day, `2026-12-18`, without a time or a zone; `null` while it is not whole. */
  readonly value?: string | null;
  readonly defaultValue?: string;
  readonly onChange?: (day: string | null) => void;
  readonly onBlur?: () => void;
  readonly min?: string;
  readonly max?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** A day, typed part by part in the order of the person's language, or picked. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, note, hidesLabel, value, defaultValue, onChange, min, max, ...rest } = props;
  const day = (text: string | null | undefined) => (text ? parseDate(text) : text === undefined ? undefined : null);
  return (
    <DatePicker
      {...rest}
      {...(value !== undefined && { value: day(value) })}
      defaultValue={day(defaultValue)}
      minValue={day(min)}
      maxValue={day(max)}
      onChange={(date) => onChange?.(date?.toString() ?? null)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className={field.field ?? ""}
    >
      <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
        <Group className={field.input ?? ""}>
          <DateInput className={styles.segments ?? ""}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ""} />}
          </DateInput>
          <Button className={styles.open ?? ""}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <Popover className={popover.popover ?? ""} offset={4}>
          <Dialog className={popover.dialog ?? ""}>
            <Calendar className={styles.calendar ?? ""}>
              <header className={styles.head}>
                <Button slot="previous" className={styles.turn ?? ""}>
                  <Icon name="left" />
                </Button>
                <CalendarHeading className={styles.month} />
                <Button slot="next" className={styles.turn ?? ""}>
                  <Icon name="right" />
                </Button>
              </header>
              <CalendarGrid className={styles.grid ?? ""}>
                {(date) => <CalendarCell date={date} className={styles.day ?? ""} />}
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </Field>
    </DatePicker>
  );
}
