import { Banner } from "@leadline/ui/banner";
import { Link } from "@leadline/ui/link";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDay, formatDay, formatTime } from "@leadline/ui/text/dates";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import styles from "./panel.module.css";

const t = catalogue({
  other: "Also applied for {requisition} ({ref}).",
  same: "{name} ({ref}) may be the same person: same {shared}.",
  email: "email",
  phone: "phone number",
  link: "link",
  name: "name",
  rejected: "Rejected.",
  withdrawn: "Withdrawn.",
  hired: "Hired.",
  on_hold: "On hold until {day}. The candidate sees no difference.",
  letterWaits: "The letter goes out {day}, {time}.",
});

const SHARED = ["email", "phone", "link", "name"] as const;
const isEnding = (status: string): status is "rejected" | "withdrawn" | "hired" =>
  ["rejected", "withdrawn", "hired"].includes(status);

/** What stands at the top because it changes how the rest is read. */
export function ApplicationHints({ application }: { readonly application: ApplicationPanelFragment }) {
  const reader = useReader();
  const { status, ending, reviewOn, otherApplications, resembling } = application;
  const letter = ending?.mailWaitsUntil
    ? t("letterWaits", {
        day: formatDay(ending.mailWaitsUntil, reader),
        time: formatTime(ending.mailWaitsUntil, reader),
      })
    : "";
  return (
    <div className={styles.hints}>
      {isEnding(status) && (
        <Banner tone="neutral">
          {t(status)} {ending?.note ?? ""} {letter}
        </Banner>
      )}
      {status === "on_hold" && (
        <Banner tone="warn">{t("on_hold", { day: formatCalendarDay(reviewOn ?? "", reader.locale) })}</Banner>
      )}
      {otherApplications.map((other) => (
        <Banner key={other.id} action={<Link href={paths.application(other.ref)}>{other.ref}</Link>}>
          {t("other", { requisition: other.requisition, ref: other.ref })}
        </Banner>
      ))}
      {resembling.map((other) => (
        <Banner
          key={other.id}
          action={<Link href={paths.application(other.applicationRef)}>{other.applicationRef}</Link>}
        >
          {t("same", {
            name: other.name,
            ref: other.applicationRef,
            shared: SHARED.filter((trait) => other.shared.includes(trait))
              .map((trait) => t(trait))
              .join(", "),
          })}
        </Banner>
      ))}
    </div>
  );
}
