import { useLocale } from "react-aria-components/I18nProvider";
import type { FieldProps } from "../field/field.tsx";
import { NumberField } from "../number-field/number-field.tsx";
import { decimalsOf, toMajor, toMinor } from "../text/money.ts";

interface MoneyFieldProps extends FieldProps {
  /** Whole minor units (cents), `null` while nothing is typed. */
  readonly minor?: number | null;
  readonly onChange?: (minor: number | null) => void;
  readonly onBlur?: () => void;
  /** ISO 4217, for example EUR. */
  readonly currency: string;
  readonly name?: string;
  readonly id?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** An amount of money: the person writes 92,500, the form holds 9250000 cents. */
export function MoneyField({ minor, onChange, currency, ...props }: MoneyFieldProps) {
  const { locale } = useLocale();
  const symbol = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" })
    .formatToParts(0)
    .find(({ type }) => type === "currency")?.value;

  return (
    <NumberField
      {...props}
      value={minor === undefined || minor === null ? minor : toMajor({ minor, currency })}
      onChange={(major) => onChange?.(major === null ? null : toMinor(major, currency))}
      min={0}
      formatOptions={{ maximumFractionDigits: decimalsOf(currency) }}
      suffix={symbol === currency ? currency : `${symbol} ${currency}`}
    />
  );
}
