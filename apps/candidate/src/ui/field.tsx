import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import { Icon } from "./icon.tsx";

const texts = catalogue(
  { optional: "(optional)", error: "Error:", fromResume: "From your CV, please check" },
  { de: { optional: "(freiwillig)", error: "Fehler:", fromResume: "Aus Ihrem Lebenslauf, bitte prüfen" } },
);

/** What surrounds every control: its label, why we ask, and what is wrong with the answer. */
export interface FieldProps {
  /** Also the name it is sent under. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** The value was read from a résumé by software. */
  readonly fromResume?: boolean;
}

/** The ids a control points to, so that hint and error are read with it. */
export function describedBy({ id, hint, error, fromResume }: FieldProps): string | undefined {
  const ids = [hint && `${id}-hint`, fromResume && `${id}-from`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

const classOf = ({ error, fromResume }: FieldProps): string =>
  ["field", error !== undefined && "field--error", fromResume && error === undefined && "field--cv"]
    .filter(Boolean)
    .join(" ");

/** A label over one control. */
export function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }): ReactNode {
  return (
    <div className={classOf(field)}>
      <label htmlFor={field.id}>
        <LabelText field={field} />
      </label>
      <Notes field={field} />
      {children}
    </div>
  );
}

/** A question over several controls. */
export function FieldGroup({ children, ...field }: FieldProps & { readonly children: ReactNode }): ReactNode {
  return (
    <fieldset className={classOf(field)} aria-describedby={describedBy(field)}>
      <legend>
        <LabelText field={field} />
      </legend>
      <Notes field={field} />
      {children}
    </fieldset>
  );
}

function LabelText({ field: { label, optional } }: { readonly field: FieldProps }): ReactNode {
  const t = useText(texts);
  return (
    <>
      {label}
      {optional && (
        <>
          {" "}
          <span className="opt">{t("optional")}</span>
        </>
      )}
    </>
  );
}

function Notes({ field: { id, hint, error, fromResume } }: { readonly field: FieldProps }): ReactNode {
  return (
    <>
      {fromResume && <FromResume id={`${id}-from`} />}
      {hint !== undefined && hint !== "" && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`} message={error} />}
    </>
  );
}

/** The mark of a prefilled value; the script takes it from a template on the page. */
export function FromResume({ id }: { readonly id?: string }): ReactNode {
  const t = useText(texts);
  return (
    <span className="from-cv" id={id}>
      <Icon name="file" />
      {t("fromResume")}
    </span>
  );
}

/** What is wrong, with an icon and a word, never by colour alone. */
export function FieldError({ id, message }: { readonly id?: string; readonly message: string }): ReactNode {
  const t = useText(texts);
  return (
    <p className="error" id={id}>
      <Icon name="alert" />
      <span>
        <span className="vh">{t("error")} </span>
        <span>{message}</span>
      </span>
    </p>
  );
}
