import type { ReactNode } from "react";
import { FieldGroup, type FieldProps } from "./field.tsx";

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoicesProps extends FieldProps {
  readonly kind: "one" | "several";
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly isRow?: boolean;
}

/** Where the error summary leads: the first option. */
export const firstChoiceId = (id: string): string => `${id}-0`;

/** Radio buttons or checkboxes with a whole row to press. */
export function Choices({ kind, options, chosen, isRow, ...field }: ChoicesProps): ReactNode {
  return (
    <FieldGroup {...field}>
      <div className={isRow ? "choices choices--row" : "choices"}>
        {options.map(({ value, label }, index) => (
          <label className="choice" key={value}>
            <input
              type={kind === "one" ? "radio" : "checkbox"}
              name={field.id}
              id={`${field.id}-${index}`}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-invalid={field.error !== undefined || undefined}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

interface CheckboxProps {
  readonly name: string;
  readonly label: string;
  readonly more?: string;
  readonly isChecked: boolean;
}

/** One thing to agree to; never ticked beforehand. */
export const Checkbox = ({ name, label, more, isChecked }: CheckboxProps): ReactNode => (
  <label className="choice choice--plain">
    <input type="checkbox" id={name} name={name} value="yes" defaultChecked={isChecked} />
    <span>
      {label}
      {more !== undefined && (
        <>
          {" "}
          <small>{more}</small>
        </>
      )}
    </span>
  </label>
);
