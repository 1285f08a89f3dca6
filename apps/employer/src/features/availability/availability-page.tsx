import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { NumberField } from "@leadline/ui/number-field";
import { PageHead } from "@leadline/ui/page-head";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { ZonePicker } from "@leadline/ui/zone-picker";
import { useState } from "react";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import type { AvailabilityFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useNow } from "#lib/reader.tsx";
import { ForbiddenPage } from "#page/forbidden-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { availabilityFragment, setAvailabilityMutation } from "./availability-fragment.ts";
import styles from "./availability.module.css";
import { BlockedTimes } from "./blocked-times.tsx";
import { useAvailabilityCommand } from "./use-availability-command.ts";
import { WeekFields } from "./week-fields.tsx";
import { hoursOf, weekOf } from "./week.ts";

const t = catalogue({
  title: "My availability",
  interviews: "Interviews",
  facts: "Only times inside these hours are offered to candidates.",
  zone: "Time zone",
  zoneHint: "Hours are on this clock, also when it changes.",
  daily: "At most a day",
  weekly: "At most in seven days",
  unit: "interviews",
  save: "Save",
  saved: "Saved. Offers to candidates follow it from now on.",
});

const availabilityPageQuery = graphql(`
  query AvailabilityPage {
    ...Frame
    availability {
      id
      ...Availability
    }
  }
`);

/** `/settings/availability`: when and how much the person who looks interviews. */
export function AvailabilityPage() {
  const result = usePageQuery(availabilityPageQuery, {});
  return (
    <>
      <PageTitle title={t("title")} trail={[{ label: t("interviews"), href: paths.interviews() }]} />
      <PageBody result={result}>
        {({ availability }) => {
          const own = readFragment(availabilityFragment, availability);
          if (!own) return <ForbiddenPage />;
          return (
            <>
              <PageHead title={t("title")} facts={<span>{t("facts")}</span>} />
              <div className={styles.page}>
                <Hours availability={own} />
                <BlockedTimes availability={own} />
              </div>
            </>
          );
        }}
      </PageBody>
    </>
  );
}

function Hours({ availability }: { readonly availability: AvailabilityFragment }) {
  const now = useNow();
  const [timeZone, setTimeZone] = useState<string | null>(availability.timeZone);
  const [week, setWeek] = useState(() => weekOf(availability.hours));
  const [dailyLimit, setDaily] = useState<number | null>(availability.dailyLimit);
  const [weeklyLimit, setWeekly] = useState<number | null>(availability.weeklyLimit);
  const { run, isPending, refusal } = useAvailabilityCommand(setAvailabilityMutation, (data) => data.setAvailability);
  const weekdayErrors = new Map(
    Object.entries(refusal.fields).flatMap(([path, message]): [number, string][] => {
      const weekday = /^workingHours\.(\d)/.exec(path)?.[1];
      return weekday ? [[Number(weekday), message]] : [];
    }),
  );
  const isWhole = week.every((parts) => parts.every(({ from, until }) => from !== null && until !== null));

  async function save() {
    if (timeZone === null || dailyLimit === null || weeklyLimit === null) return;
    const input = { clientMutationId: newKey(), timeZone, hours: hoursOf(week), dailyLimit, weeklyLimit };
    if (await run({ input })) showToast({ message: t("saved") });
  }

  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ZonePicker
        label={t("zone")}
        hint={t("zoneHint")}
        value={timeZone}
        now={now}
        onChange={setTimeZone}
        error={refusal.fields["timeZone"]}
      />
      <WeekFields week={week} errors={weekdayErrors} onChange={setWeek} />
      <div className={styles.limits}>
        <NumberField
          label={t("daily")}
          value={dailyLimit}
          min={0}
          max={10}
          suffix={t("unit")}
          onChange={setDaily}
          error={refusal.fields["dailyLimit"]}
        />
        <NumberField
          label={t("weekly")}
          value={weeklyLimit}
          min={0}
          max={20}
          suffix={t("unit")}
          onChange={setWeekly}
          error={refusal.fields["weeklyLimit"]}
        />
      </div>
      {refusal.message && Object.keys(refusal.fields).length === 0 && (
        <Banner tone="danger" isNews>
          {refusal.message}
        </Banner>
      )}
      <div>
        <Button
          variant="primary"
          type="submit"
          isPending={isPending}
          isDisabled={!isWhole || timeZone === null || dailyLimit === null || weeklyLimit === null}
        >
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
