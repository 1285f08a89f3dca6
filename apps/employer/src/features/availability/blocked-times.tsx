import { instantOf } from "@leadline/domain/shared/zone";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { DateField } from "@leadline/ui/date-field";
import { IconButton } from "@leadline/ui/icon-button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import { TextField } from "@leadline/ui/text-field";
import { TimeField } from "@leadline/ui/time-field";
import { useState } from "react";
import type { AvailabilityFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useReader } from "#lib/reader.tsx";
import { blockTimeMutation, unblockTimeMutation } from "./availability-fragment.ts";
import styles from "./availability.module.css";
import { useAvailabilityCommand } from "./use-availability-command.ts";

const t = catalogue({
  title: "Times kept free",
  text: "Holidays, travel, focus time. Interviews that are booked already stay; answer them in your interviews.",
  none: "Nothing is blocked ahead.",
  span: "{from} to {until}",
  remove: "Free {span} again",
  from: "From",
  fromTime: "From, time",
  until: "Until",
  untilTime: "Until, time",
  reason: "Why",
  reasonHint: "Only you read this.",
  block: "Keep free",
});

/** Stretches the viewer keeps free of interviews. */
export function BlockedTimes({ availability }: { readonly availability: AvailabilityFragment }) {
  const reader = { ...useReader(), zone: availability.timeZone };
  const [from, setFrom] = useState<string | null>(null);
  const [fromTime, setFromTime] = useState<string | null>("09:00");
  const [until, setUntil] = useState<string | null>(null);
  const [untilTime, setUntilTime] = useState<string | null>("17:00");
  const [reason, setReason] = useState("");
  const block = useAvailabilityCommand(blockTimeMutation, (data) => data.blockTime);
  const unblock = useAvailabilityCommand(unblockTimeMutation, (data) => data.unblockTime);
  const start = momentOf(from, fromTime, availability.timeZone, "start");
  const end = momentOf(until, untilTime, availability.timeZone, "end");
  const spanOf = (one: { readonly from: string; readonly until: string }) =>
    t("span", { from: formatStamp(one.from, reader), until: formatStamp(one.until, reader) });

  async function keepFree() {
    if (!start || !end) return;
    const input = { clientMutationId: newKey(), from: start, until: end, reason };
    if (!(await block.run({ input }))) return;
    setFrom(null);
    setUntil(null);
    setReason("");
  }

  return (
    <section className={styles.section} aria-labelledby="blocked">
      <h2 id="blocked">{t("title")}</h2>
      <p className={styles.muted}>{t("text")}</p>
      {availability.blocks.length === 0 && <p className={styles.muted}>{t("none")}</p>}
      {availability.blocks.length > 0 && (
        <ul className={styles.blocks}>
          {availability.blocks.map((one) => (
            <li key={one.id}>
              <span>
                {spanOf(one)}
                {one.reason && (
                  <span className={styles.muted} dir="auto">
                    {one.reason}
                  </span>
                )}
              </span>
              <IconButton
                icon="trash"
                label={t("remove", { span: spanOf(one) })}
                onPress={() => void unblock.run({ input: { clientMutationId: newKey(), blockId: one.id } })}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.block}>
        <DateField label={t("from")} value={from} onChange={setFrom} error={block.refusal.fields["from"]} />
        <TimeField label={t("fromTime")} value={fromTime} onChange={setFromTime} />
        <DateField
          label={t("until")}
          value={until}
          {...(from && { min: from })}
          onChange={setUntil}
          error={block.refusal.fields["until"]}
        />
        <TimeField label={t("untilTime")} value={untilTime} onChange={setUntilTime} />
        <TextField
          label={t("reason")}
          hint={t("reasonHint")}
          value={reason}
          onChange={setReason}
          error={block.refusal.fields["reason"]}
        />
      </div>
      {[block.refusal, unblock.refusal].map(
        ({ message, fields }, index) =>
          message &&
          Object.keys(fields).length === 0 && (
            <Banner key={index === 0 ? "block" : "unblock"} tone="danger" isNews>
              {message}
            </Banner>
          ),
      )}
      <div>
        <Button isDisabled={!start || !end} isPending={block.isPending} onPress={() => void keepFree()}>
          {t("block")}
        </Button>
      </div>
    </section>
  );
}

/** Where the clocks change, a block takes the longer side: nobody is booked into an hour that was meant. */
function momentOf(day: string | null, time: string | null, zone: string, side: "start" | "end"): string | undefined {
  if (!day || !time) return undefined;
  const found = instantOf(`${day}T${time}`, zone);
  if (found.ok) return new Date(found.value).toISOString();
  const { refusal } = found;
  const [earlier, later] =
    refusal.type === "TimeTwice" ? [refusal.first, refusal.second] : [refusal.before, refusal.after];
  return new Date(side === "start" ? earlier : later).toISOString();
}
