/** "2 minutes ago", "now", "3 hours ago". */
export function relativeMinutes(at: string, now: Date): string {
  const minutes = Math.round((new Date(at).getTime() - now.getTime()) / 60_000);
  const format = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });
  return Math.abs(minutes) < 90 ? format.format(minutes, "minute") : format.format(Math.round(minutes / 60), "hour");
}
