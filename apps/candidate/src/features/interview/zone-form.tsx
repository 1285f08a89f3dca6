import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Rich } from "@leadline/ui/text/rich";
import { usePage, useText } from "#lib/page.ts";
import { cityOf, zonesByRegion } from "#lib/zones.ts";
import { Icon } from "#ui/icon.tsx";
import { bold } from "#ui/rich-words.tsx";

const texts = catalogue(
  {
    shown: "Times are in <b>{city} time</b>",
    change: "Change",
    label: "Your time zone",
    show: "Show times",
    option: "{city} ({offset})",
  },
  {
    de: {
      shown: "Zeiten in <b>Ortszeit {city}</b>",
      change: "Ändern",
      label: "Ihre Zeitzone",
      show: "Zeiten zeigen",
      option: "{city} ({offset})",
    },
  },
);

interface ZoneFormProps {
  readonly zone: string;
  readonly isGuess: boolean;
  readonly action: string;
}

/** Says which zone times are in and lets it be changed, without a script; with one, the device names its own first. */
export function ZoneForm({ zone, isGuess, action }: ZoneFormProps): ReactNode {
  const t = useText(texts);
  const { now } = usePage();
  const groups = zonesByRegion(now);
  const isListed = groups.some(({ zones }) => zones.some((known) => known.zone === zone));
  return (
    <details className="zone-box" data-zone-guess={isGuess ? zone : undefined}>
      <summary>
        <Icon name="globe" />
        <span>
          <Rich parts={t.rich<"shown", ReactNode>("shown", { city: cityOf(zone), b: bold })} />
        </span>
        <u>{t("change")}</u>
      </summary>
      <form className="zone-form" method="get" action={action}>
        <div className="field">
          <label htmlFor="zone">{t("label")}</label>
          <span className="select">
            <select id="zone" name="zone" defaultValue={zone}>
              {!isListed && <option value={zone}>{cityOf(zone)}</option>}
              {groups.map(({ region, zones }) => (
                <optgroup key={region} label={region}>
                  {zones.map(({ zone: value, city, offset }) => (
                    <option key={value} value={value}>
                      {t("option", { city, offset })}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <Icon name="down" />
          </span>
        </div>
        <button className="btn btn--quiet" type="submit">
          {t("show")}
        </button>
      </form>
    </details>
  );
}
