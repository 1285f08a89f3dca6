import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { sayCalendarDay } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { Icon } from "#ui/icon.tsx";
import type { OwnApplication } from "./own-application.ts";

const texts = catalogue(
  { where: "Where you are", here: "You are here", since: "You are here, since {day}", done: "Done:", ahead: "Ahead:" },
  {
    de: {
      where: "Wo Sie stehen",
      here: "Hier stehen Sie",
      since: "Hier stehen Sie, seit {day}",
      done: "Erledigt:",
      ahead: "Noch vor Ihnen:",
    },
  },
);

/** The way from received to decided, with tick, word and date; colour repeats, it never tells alone. */
export function Stages({ steps }: Pick<OwnApplication, "steps">): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const day = (on: string | null): string | undefined => (on === null ? undefined : sayCalendarDay(on, locale, now));
  return (
    <section className="section" aria-labelledby="where">
      <h2 id="where">{t("where")}</h2>
      <ol className="stages stages--wide">
        {steps.map(({ label, step, on }, index) => (
          <li
            key={index}
            className={step === "ahead" ? undefined : step}
            aria-current={step === "now" ? "step" : undefined}
          >
            <span className="dot">{step === "done" && <Icon name="check" />}</span>
            <b>
              {step !== "now" && <span className="vh">{step === "done" ? t("done") : t("ahead")} </span>}
              {label}
            </b>
            {step === "now" ? (
              <small>{on === null ? t("here") : t("since", { day: day(on) ?? "" })}</small>
            ) : (
              on !== null && <small>{day(on)}</small>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
