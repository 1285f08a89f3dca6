import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { bookingInterviewFragment } from "./booking.query.ts";

/** An interview as choosing, moving and having chosen a time show it. */
export interface BookingInterview {
  readonly id: string;
  readonly standing: string;
  readonly title: string;
  readonly minutes: number;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly joinLink: string | null;
  readonly preparation: string;
  /** The zone times are shown in: chosen here, else the candidate's. */
  readonly timeZone: string;
  readonly locationZone: string;
  readonly locationName: string | null;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly chooseUntil: string | null;
  readonly changeUntil: string | null;
  readonly people: readonly { readonly name: string; readonly title?: string | null | undefined }[];
  readonly viewerCan: { readonly choose: boolean; readonly move: boolean; readonly cancel: boolean };
}

export function readBookingInterview(
  masked: FragmentType<typeof bookingInterviewFragment>,
  zone: string | undefined,
): BookingInterview {
  const interview = readFragment(bookingInterviewFragment, masked);
  return {
    ...interview,
    startsAt: interview.startsAt ?? null,
    endsAt: interview.endsAt ?? null,
    place: interview.place ?? null,
    joinLink: interview.joinLink ?? null,
    locationName: interview.locationName ?? null,
    chooseUntil: interview.chooseUntil ?? null,
    changeUntil: interview.changeUntil ?? null,
    timeZone: zone ?? interview.timeZone,
  };
}
