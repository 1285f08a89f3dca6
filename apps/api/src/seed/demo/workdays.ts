import type { Story } from "../story.js";

/** `count` days in a row on which people work, in days before today: the first is `from` or the next workday after it. */
export function workdays(story: Story, from: number, count: number): number[] {
  const found: number[] = [];
  for (let days = from; found.length < count; days -= 1) {
    const weekday = story.moment(days, "12:00").getUTCDay();
    if (weekday !== 0 && weekday !== 6) found.push(days);
  }
  return found;
}

/** The workday after Europe changes its clocks next, in days before today: a negative number. */
export function afterClockChange(story: Story): number {
  const offset = (days: number) =>
    new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" })
      .format(story.moment(days, "12:00"))
      .slice(-6);
  let days = -1;
  while (offset(days) === offset(days + 1)) days -= 1;
  return workdays(story, days - 1, 1)[0] ?? days - 1;
}
