import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { sayDay, sayTime, sayTimes } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { cityOf } from "#lib/zones.ts";
import { FormToken } from "#ui/form-token.tsx";
import type { BookingInterview } from "./booking-interview.ts";
import { slotPage, type Slot } from "./slots.ts";

const texts = catalogue(
  {
    at: "{day}, {time}",
    own: "{city} time",
    both: "{city} time, {time} in {other}",
    pick: "Choose a time above",
    book: "Book this time",
    move: "Move to this time",
    later: "Later times",
    first: "Back to the first times",
  },
  {
    de: {
      at: "{day}, {time}",
      own: "Ortszeit {city}",
      both: "Ortszeit {city}, {time} in {other}",
      pick: "Wählen Sie oben eine Zeit",
      book: "Diese Zeit buchen",
      move: "Auf diese Zeit verschieben",
      later: "Spätere Zeiten",
      first: "Zurück zu den ersten Zeiten",
    },
  },
);

interface SlotPickerProps {
  readonly interview: BookingInterview;
  readonly times: readonly Slot[];
  readonly from: string | undefined;
  readonly action: string;
  readonly formKey: string;
}

/** Free times by day; the chosen one is repeated in words beside the button, by style alone. */
export function SlotPicker({ interview, times, from, action, formKey }: SlotPickerProps): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { timeZone: zone, viewerCan } = interview;
  const reader = { locale, zone };
  const { days, later } = slotPage(times, zone, from);
  const numbered = days.flatMap(({ slots }) => slots);
  const idOf = (slot: Slot): string => `s${numbered.indexOf(slot) + 1}`;
  return (
    <form className="pick" method="post" action={action} data-once>
      <FormToken />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="zone" value={zone} />
      <input type="hidden" name="purpose" value={viewerCan.choose ? "book" : "move"} />
      {days.map(({ day, slots }) => (
        <fieldset className="day" key={day}>
          <legend>{slots[0] && sayDay(slots[0].startsAt, reader, now)}</legend>
          <div className="slots">
            {slots.map((slot) => (
              <label className="slot" key={slot.startsAt}>
                <input
                  type="radio"
                  name="slot"
                  id={idOf(slot)}
                  value={slot.startsAt}
                  required
                  aria-label={t("at", {
                    day: sayDay(slot.startsAt, reader, now),
                    time: sayTime(slot.startsAt, reader),
                  })}
                />
                <span>{sayTime(slot.startsAt, reader)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      {(later !== undefined || from !== undefined) && (
        <p className="actions mt-24">
          {from !== undefined && (
            <a className="btn btn--quiet btn--small" href={action}>
              {t("first")}
            </a>
          )}
          {later !== undefined && (
            <a className="btn btn--quiet btn--small" href={`${action}?${String(new URLSearchParams({ from: later }))}`}>
              {t("later")}
            </a>
          )}
        </p>
      )}
      <div className="pickbar">
        <p className="none">{t("pick")}</p>
        {numbered.map((slot) => (
          <p className={`for-${idOf(slot)}`} key={slot.startsAt}>
            <Chosen slot={slot} interview={interview} />
          </p>
        ))}
        <button className="btn" type="submit">
          {viewerCan.choose ? t("book") : t("move")}
        </button>
      </div>
    </form>
  );
}

function Chosen({ slot, interview }: { readonly slot: Slot; readonly interview: BookingInterview }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { timeZone, locationZone, locationName } = interview;
  const own = { locale, zone: timeZone };
  const there = sayTime(slot.startsAt, { locale, zone: locationZone });
  const city = cityOf(timeZone);
  const isElsewhere = there !== sayTime(slot.startsAt, own);
  return (
    <>
      <b>{t("at", { day: sayDay(slot.startsAt, own, now), time: sayTimes(slot.startsAt, slot.endsAt, own) })}</b>
      <small>
        {isElsewhere
          ? t("both", { city, time: there, other: locationName ?? cityOf(locationZone) })
          : t("own", { city })}
      </small>
    </>
  );
}
