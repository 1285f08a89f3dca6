import { useMemo } from "react";
import { ComboBox } from "../combo-box/combo-box.tsx";
import type { FieldProps } from "../field/field.tsx";
import { zonesAt } from "./zones.ts";

interface ZonePickerProps extends FieldProps {
  /** IANA, for example `Europe/Berlin`. */
  readonly value: string | null;
  readonly onChange: (zone: string | null) => void;
  /** The moment the offsets are said for: they change with the clocks. */
  readonly now: Date;
  readonly isDisabled?: boolean;
}

/** A time zone, found by its city. */
export function ZonePicker({ now, value, ...props }: ZonePickerProps) {
  const options = useMemo(
    () =>
      zonesAt(now, value ?? undefined).map(({ id, city, region, offset }) => ({
        id,
        label: `${city} (${offset})`,
        detail: region,
      })),
    [now, value],
  );
  return <ComboBox {...props} value={value} options={options} />;
}
