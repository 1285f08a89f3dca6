import { Icon } from "@leadline/ui/icon";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDay } from "@leadline/ui/text/dates";
import type { RequisitionChoicesFragment, RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { labelIn, WORKPLACE_OPTIONS } from "./setup-words.ts";

const t = catalogue({
  openings: "{count, plural, one {# opening} other {# openings}}",
  filled: "{filled} of {count} filled",
  manager: "Hiring manager",
  hireBy: "Hire by",
  level: "Level",
});

interface SetupFactsProps {
  readonly requisition: RequisitionSetupFragment;
  readonly choices: RequisitionChoicesFragment;
}

/** The requisition in one line: seats, place, date, level, who hires. */
export function SetupFacts({ requisition, choices }: SetupFactsProps) {
  const { locale } = useReader();
  const { openings, headcount, targetHireOn } = requisition;
  const filled = openings.filter(({ state }) => state === "filled").length;
  const level = choices.levels.find(({ id }) => id === requisition.level?.id)?.name;
  const location = choices.locations.find(({ id }) => id === requisition.location?.id)?.name;
  const place = [location, labelIn(WORKPLACE_OPTIONS, requisition.workplace)?.toLowerCase()].filter(Boolean).join(", ");
  return (
    <>
      <Reference>{requisition.ref}</Reference>
      <span>
        <Icon name={filled > 0 ? "seat-filled" : "seat"} size="s" />
        {filled > 0 ? t("filled", { filled, count: openings.length }) : t("openings", { count: headcount ?? 1 })}
      </span>
      {place && (
        <span>
          <Icon name="place" size="s" />
          {place}
        </span>
      )}
      {targetHireOn && (
        <span>
          <Icon name="calendar" size="s" />
          {t("hireBy")} <b>{formatCalendarDay(targetHireOn, locale)}</b>
        </span>
      )}
      {level && (
        <span>
          {t("level")} <b>{level}</b>
        </span>
      )}
      <span>
        {t("manager")} <b>{requisition.hiringManager.name}</b>
      </span>
    </>
  );
}
