import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface SelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** The browser's own select, styled and kept. */
export const Select = ({ name, label, value, options }: SelectProps): ReactNode => (
  <div className="field">
    <label htmlFor={name}>{label}</label>
    <span className="select">
      <select id={name} name={name} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  </div>
);
