import { catalogue } from "@leadline/ui/text/catalogue";
import type { JobCard } from "./job.ts";

const texts = catalogue(
  {
    onsite: "{place}, on site",
    hybrid: "{place}, hybrid",
    remote: "Remote in {country}",
    onsiteOnly: "On site",
    hybridOnly: "Hybrid",
    remoteOnly: "Remote",
  },
  {
    de: {
      onsite: "{place}, vor Ort",
      hybrid: "{place}, hybrid",
      remote: "Remote, Wohnsitz: {country}",
      onsiteOnly: "Vor Ort",
      hybridOnly: "Hybrid",
      remoteOnly: "Remote",
    },
  },
);

/** "Vilnius, hybrid", "Remote in Portugal": a remote job names the country people may live in. */
export function sayPlace(
  { location, country, workplace }: Pick<JobCard, "location" | "country" | "workplace">,
  locale: string,
): string {
  const t = texts.in(locale);
  if (workplace === "remote")
    return country === null ? t("remoteOnly") : t("remote", { country: sayCountry(country, locale) });
  return location === null ? t(`${workplace}Only`) : t(workplace, { place: location });
}

const sayCountry = (country: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
