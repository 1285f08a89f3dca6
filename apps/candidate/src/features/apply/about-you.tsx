import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import type { FormError } from "#ui/error-summary.tsx";
import { TextField } from "#ui/text-field.tsx";
import { applyTexts } from "./apply-errors.ts";
import type { ApplyValues } from "./apply-form.ts";

const texts = catalogue(
  {
    about: "About you",
    emailHint: "We send your status link here. We do not share it.",
    linkHint: "Code, writing, a talk: whatever shows your work best.",
  },
  {
    de: {
      about: "Über Sie",
      emailHint: "Hierhin senden wir Ihren Statuslink. Wir geben sie nicht weiter.",
      linkHint: "Code, ein Text, ein Vortrag: was Ihre Arbeit am besten zeigt.",
    },
  },
);

interface AboutYouProps {
  readonly values: ApplyValues;
  readonly errors: readonly FormError[];
}

/** Name, what to call the person, email, one link; nothing else is asked. */
export function AboutYou({ values, errors }: AboutYouProps): ReactNode {
  const t = useText(texts);
  const words = useText(applyTexts);
  const errorOf = (id: string): string | undefined => errors.find(({ target }) => target === id)?.message;
  const isFilled = (id: "name" | "email" | "link"): boolean => values.fromResume.includes(id);
  return (
    <section className="group" aria-labelledby="g-you">
      <h2 id="g-you">{t("about")}</h2>
      <TextField
        id="name"
        label={words("name")}
        value={values.name}
        autoComplete="name"
        maxLength={200}
        error={errorOf("name")}
        fromResume={isFilled("name")}
        checks={{ missing: words("nameNeeded") }}
      />
      <TextField
        id="called"
        label={words("called")}
        value={values.called}
        autoComplete="nickname"
        maxLength={80}
        error={errorOf("called")}
        optional
      />
      <TextField
        id="email"
        label={words("email")}
        hint={t("emailHint")}
        type="email"
        inputMode="email"
        value={values.email}
        autoComplete="email"
        maxLength={254}
        error={errorOf("email")}
        fromResume={isFilled("email")}
        checks={{ missing: words("emailNeeded"), wrong: words("emailWrong") }}
      />
      <TextField
        id="link"
        label={words("link")}
        hint={t("linkHint")}
        type="url"
        inputMode="url"
        value={values.link}
        autoComplete="url"
        maxLength={2000}
        error={errorOf("link")}
        fromResume={isFilled("link")}
        checks={{ wrong: words("linkWrong") }}
        optional
      />
    </section>
  );
}
