import { DateField } from "@leadline/ui/date-field";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDate, formatCalendarDay } from "@leadline/ui/text/dates";
import { useState } from "react";
import { useMutation } from "urql";
import { readFragment } from "#graphql/generated/index.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { actOutcomeFragment, holdMutation } from "./act-documents.ts";
import { ActDialog, type ActProps } from "./act-dialog.tsx";
import styles from "./act-dialog.module.css";
import { useAsking } from "./use-asking.ts";
import { useGoOn } from "./use-go-on.ts";

const t = catalogue({
  title: "Put {name} on hold",
  quiet: "The candidate sees no difference, and what they were promised stays promised.",
  until: "Look at it again on",
  hint: "At most 15 business days from now.",
  hold: "Put on hold",
  done: "{name} is on hold until {day}",
});

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Lets an application rest until a day somebody looks at it again. */
export function HoldDialog({ application, onClose, onSettled }: ActProps) {
  const { id, version, candidate } = application;
  const { name } = candidate;
  const reader = useReader();
  const now = useNow();
  const [, hold] = useMutation(holdMutation);
  const { ask, keyOf, errors, isBusy } = useAsking();
  const { goOn } = useGoOn(application, onSettled);
  const inDays = (days: number) => formatCalendarDate(new Date(now.getTime() + days * DAY_MS), reader);
  const [reviewOn, setReviewOn] = useState<string | null>(inDays(7));

  async function send(): Promise<void> {
    const what = { applicationId: id, expectedVersion: version, reviewOn: reviewOn ?? "" };
    const input = { clientMutationId: keyOf(what), ...what };
    const held = await ask(async () => readFragment(actOutcomeFragment, (await hold({ input })).data?.holdApplication));
    if (held?.__typename !== "ApplicationChanged") return;
    showToast({
      message: t("done", { name, day: formatCalendarDay(reviewOn ?? "", reader.locale) }),
      undo: () => void goOn(held.application.version),
    });
    onSettled();
    onClose();
  }

  return (
    <ActDialog
      title={t("title", { name })}
      action={t("hold")}
      isBusy={isBusy}
      error={errors[""]}
      onClose={onClose}
      onSend={() => void send()}
    >
      <p className={styles.quiet}>{t("quiet")}</p>
      <DateField
        label={t("until")}
        hint={t("hint")}
        value={reviewOn}
        onChange={setReviewOn}
        min={inDays(1)}
        {...(errors["reviewOn"] && { error: errors["reviewOn"] })}
      />
    </ActDialog>
  );
}
