import { useEffect, useState } from "react";

/** How far a conversation is: "37:10", and the same in minutes; undefined before and well after it. */
interface Elapsed {
  readonly text: string;
  readonly minutes: number;
}

const GRACE_MS = 15 * 60_000;

/** Counts while an interview takes place, once a second. */
export function useElapsed(startsAt: string | null, endsAt: string | null): Elapsed | undefined {
  const [now, setNow] = useState(() => Date.now());
  const start = startsAt === null ? undefined : Date.parse(startsAt);
  const end = endsAt === null ? undefined : Date.parse(endsAt);
  const isOn = start !== undefined && end !== undefined && now >= start && now <= end + GRACE_MS;

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), isOn ? 1_000 : 15_000);
    return () => clearInterval(timer);
  }, [isOn]);

  if (!isOn) return undefined;
  const seconds = Math.floor((now - start) / 1_000);
  const rest = String(seconds % 60).padStart(2, "0");
  return { text: `${String(Math.floor(seconds / 60))}:${rest}`, minutes: seconds / 60 };
}
