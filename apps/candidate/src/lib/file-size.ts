import { catalogue } from "@leadline/ui/text/catalogue";
import { formatNumber } from "@leadline/ui/text/lists";

const texts = catalogue(
  { kilobytes: "{size} kB", megabytes: "{size} MB" },
  { de: { kilobytes: "{size} kB", megabytes: "{size} MB" } },
);

/** "214 kB", "1.4 MB". */
export function sayFileSize(bytes: number, locale: string): string {
  const t = texts.in(locale);
  return bytes < 1_000_000
    ? t("kilobytes", { size: formatNumber(Math.max(1, Math.round(bytes / 1000)), locale) })
    : t("megabytes", { size: formatNumber(bytes / 1_000_000, locale, { maximumFractionDigits: 1 }) });
}
