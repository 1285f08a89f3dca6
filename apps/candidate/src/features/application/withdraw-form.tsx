import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { FormToken } from "#ui/form-token.tsx";
import { Select } from "#ui/select.tsx";
import type { OwnApplication } from "./own-application.ts";

const texts = catalogue(
  {
    title: "Changed your mind?",
    open: "Withdraw my application",
    what: "You can take it back for ten minutes. Then we cancel your interviews and tell the people you would have met. You may apply again later.",
    why: "A reason (optional)",
    none: "I would rather not say",
    "WD-OTHER-OFFER": "I took another job",
    "WD-PAY": "The pay",
    "WD-ROLE": "The role or the hands-on share",
    "WD-PROCESS-LONG": "The process takes too long",
    "WD-PROCESS-LOAD": "The process asks for too much",
    "WD-LOCATION": "The place",
    "WD-NOREPLY": "I waited for an answer",
    "WD-PERSONAL": "Something personal",
    send: "Withdraw my application",
  },
  {
    de: {
      title: "Anders überlegt?",
      open: "Bewerbung zurückziehen",
      what: "Zehn Minuten lang können Sie es rückgängig machen. Dann sagen wir Ihre Gespräche ab und den Menschen Bescheid, die Sie getroffen hätten. Sie können sich später wieder bewerben.",
      why: "Ein Grund (freiwillig)",
      none: "Das möchte ich nicht sagen",
      "WD-OTHER-OFFER": "Ich habe eine andere Stelle",
      "WD-PAY": "Das Gehalt",
      "WD-ROLE": "Die Rolle oder der Anteil praktischer Arbeit",
      "WD-PROCESS-LONG": "Das Verfahren dauert zu lange",
      "WD-PROCESS-LOAD": "Das Verfahren verlangt zu viel",
      "WD-LOCATION": "Der Ort",
      "WD-NOREPLY": "Ich habe auf eine Antwort gewartet",
      "WD-PERSONAL": "Etwas Persönliches",
      send: "Bewerbung zurückziehen",
    },
  },
);

const REASONS = [
  "WD-OTHER-OFFER",
  "WD-PAY",
  "WD-ROLE",
  "WD-PROCESS-LONG",
  "WD-PROCESS-LOAD",
  "WD-LOCATION",
  "WD-NOREPLY",
  "WD-PERSONAL",
] as const;

interface WithdrawFormProps {
  readonly application: OwnApplication;
  readonly organization: string;
  readonly formKey: string;
}

/** A way out, folded away; what happens is said before the button. */
export function WithdrawForm({ application, organization, formKey }: WithdrawFormProps): ReactNode {
  const t = useText(texts);
  return (
    <section aria-labelledby="withdraw">
      <h2 id="withdraw" className="h-small">
        {t("title")}
      </h2>
      <details>
        <summary>{t("open")}</summary>
        <div className="more">
          <form className="stack" method="post" action={paths.withdraw(organization, application.ref)} data-once>
            <FormToken />
            <input type="hidden" name="key" value={formKey} />
            <input type="hidden" name="applicationId" value={application.id} />
            <p>{t("what")}</p>
            <Select
              name="reason"
              label={t("why")}
              value=""
              options={[
                { value: "", label: t("none") },
                ...REASONS.map((reason) => ({ value: reason, label: t(reason) })),
              ]}
            />
            <button className="btn btn--danger btn--block" type="submit">
              {t("send")}
            </button>
          </form>
        </div>
      </details>
    </section>
  );
}
