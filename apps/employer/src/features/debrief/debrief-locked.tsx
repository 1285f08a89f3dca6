import { Avatar } from "@leadline/ui/avatar";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Chip } from "@leadline/ui/chip";
import { EmptyState } from "@leadline/ui/empty-state";
import { PersonName } from "@leadline/ui/person-name";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import { formatList } from "@leadline/ui/text/lists";
import { useState } from "react";
import type { DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import { openDebriefMutation, waiveScorecardMutation } from "./debrief-mutations.ts";
import { ReasonDialog } from "./reason-dialog.tsx";
import styles from "./debrief.module.css";
import { useDebriefCommand } from "./use-debrief-command.ts";

const t = catalogue({
  missing: "{count, plural, one {One scorecard is} other {# scorecards are}} missing",
  lockedText: "The debrief opens when they are in, so that nobody decides before everybody has judged alone.",
  owed: "due {at}",
  ahead: "interview to come",
  waive: "Waive…",
  waiveTitle: "Go on without the scorecard of {name}?",
  waiveText: "It cannot be handed in any more. Your name and the reason stay on record.",
  waiveDo: "Waive it",
  open: "Open the debrief",
  openAnyway: "Open without them…",
  openTitle: "Open the debrief with scorecards missing?",
  openText: "Whoever still owes a scorecard sees nothing until it is in. Your name and the reason stay on record.",
  reason: "Reason",
  ready: "All scorecards are in",
  readyText: "Read them, then open the debrief: everybody votes on their own, and all votes are revealed at once.",
  none: "No scorecard is in yet",
  noneText: "Once interviews have taken place and scorecards are in, people read, vote and decide here.",
  notHeld: "Planned and not held yet: {names}.",
  owes: "Your scorecard comes first",
  owesText: "Who else has handed in is shown once yours is in.",
  write: "Write your scorecard",
});

type Debrief = DebriefWholeFragment;

/** Before the meeting: who is missing, and how to go on without them. */
export function DebriefLocked({ debrief }: { readonly debrief: Debrief }) {
  const { locale } = useReader();
  const open = useDebriefCommand(openDebriefMutation);
  const [isAsking, setAsking] = useState(false);
  const { missing, columns, viewerCan, notHeld, othersHidden } = debrief;
  const anyIn = columns.some(({ status }) => status === "IN");
  const openNow = (reason: string) =>
    open.run({ input: { clientMutationId: newKey(), applicationId: debrief.id, reason } });

  if (othersHidden === "OWES_OWN") {
    const own = missing[0] && columns.find(({ id }) => id === missing[0]?.id);
    return (
      <EmptyState
        kind="forbidden"
        title={t("owes")}
        action={
          own && (
            <Button variant="primary" href={paths.interview(own.interviewRef)}>
              {t("write")}
            </Button>
          )
        }
      >
        {t("owesText")}
      </EmptyState>
    );
  }
  if (missing.length === 0 && !anyIn) {
    return (
      <EmptyState kind="unused" title={t("none")}>
        {t("noneText")}
      </EmptyState>
    );
  }
  return (
    <section className={styles.locked}>
      <h2>{missing.length > 0 ? t("missing", { count: missing.length }) : t("ready")}</h2>
      <p className={styles.muted}>{missing.length > 0 ? t("lockedText") : t("readyText")}</p>
      {open.refusal.message && !isAsking && (
        <Banner tone="danger" isNews>
          {open.refusal.message}
        </Banner>
      )}
      <ul>
        {missing.map((card) => (
          <MissingCard key={card.id} debrief={debrief} card={card} />
        ))}
      </ul>
      {notHeld.length > 0 && <p className={styles.muted}>{t("notHeld", { names: formatList(notHeld, locale) })}</p>}
      {viewerCan.open && (
        <div className={styles.actions}>
          {missing.length === 0 ? (
            <Button variant="primary" isPending={open.isPending} onPress={() => void openNow("")}>
              {t("open")}
            </Button>
          ) : (
            <Button onPress={() => setAsking(true)}>{t("openAnyway")}</Button>
          )}
        </div>
      )}
      <ReasonDialog
        title={t("openTitle")}
        text={t("openText")}
        label={t("reason")}
        action={t("open")}
        isOpen={isAsking}
        isPending={open.isPending}
        refusal={open.refusal.message}
        onClose={() => setAsking(false)}
        onGiven={async (reason) => {
          if (await openNow(reason)) setAsking(false);
        }}
      />
    </section>
  );
}

function MissingCard({ debrief, card }: { readonly debrief: Debrief; readonly card: Debrief["missing"][number] }) {
  const reader = useReader();
  const waive = useDebriefCommand(waiveScorecardMutation);
  const [isAsking, setAsking] = useState(false);
  const { memberId, memberName, interviewId, interviewTitle, status, dueAt } = card;
  return (
    <li>
      <Avatar name={memberName} isDecorative size="m" />
      <span className={styles.person}>
        <PersonName name={memberName} /> <span className={styles.muted}>{interviewTitle}</span>
      </span>
      {status === "AHEAD" || !dueAt ? (
        <Chip>{t("ahead")}</Chip>
      ) : (
        <Chip tone="warn" icon="clock">
          {t("owed", { at: formatStamp(dueAt, reader) })}
        </Chip>
      )}
      {debrief.viewerCan.waive && (
        <Button size="s" variant="ghost" onPress={() => setAsking(true)}>
          {t("waive")}
        </Button>
      )}
      <ReasonDialog
        title={t("waiveTitle", { name: memberName })}
        text={t("waiveText")}
        label={t("reason")}
        action={t("waiveDo")}
        isOpen={isAsking}
        isPending={waive.isPending}
        refusal={waive.refusal.message}
        onClose={() => setAsking(false)}
        onGiven={async (reason) => {
          const input = { clientMutationId: newKey(), applicationId: debrief.id, interviewId, memberId, reason };
          if (await waive.run({ input })) setAsking(false);
        }}
      />
    </li>
  );
}
