import type { Reader } from "@leadline/ui/text/dates";
import { createContext, use, useEffect, useState, type ReactNode } from "react";

const ReaderContext = createContext<Reader>({ locale: "en-GB", zone: "UTC" });

/** Who reads this screen: language and time zone for every date, amount and list on it. */
export const useReader = (): Reader => use(ReaderContext);

export const ReaderProvider = ({ reader, children }: { readonly reader: Reader; readonly children: ReactNode }) => (
  <ReaderContext value={reader}>{children}</ReaderContext>
);

/** Now, renewed each minute, for ages and deadlines. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
