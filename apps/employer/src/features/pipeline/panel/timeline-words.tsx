import { isRejectionReason, REJECTION_REASON_TEXTS } from "@leadline/domain/framework/rejection-reason";
import { isWithdrawalReasonId, WITHDRAWAL_REASONS } from "@leadline/domain/framework/withdrawal-reason";
import type { IconName } from "@leadline/ui/icon/icon-shapes";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDay, formatStamp, type Reader } from "@leadline/ui/text/dates";
import { Rich } from "@leadline/ui/text/rich";
import type { ReactNode } from "react";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";

export type Entry = ApplicationPanelFragment["timeline"][number];

const t = catalogue({
  you: "You",
  candidate: "The candidate",
  system: "Leadline",
  someone: "Somebody",
  submitted: "<b>{who}</b> applied",
  moved: "<b>{who}</b> moved from <b>{from}</b> to <b>{to}</b>",
  undone: "<b>{who}</b> took a move back, to <b>{to}</b>",
  rejected: "<b>{who}</b> rejected in <b>{stage}</b>: {reason}",
  rejectedMail: "<b>{who}</b> rejected in <b>{stage}</b>: {reason}. The letter waits until {when}",
  reinstated: "<b>{who}</b> took the candidate up again in <b>{stage}</b>",
  held: "<b>{who}</b> put it on hold until <b>{when}</b>",
  resumed: "<b>{who}</b> went on in <b>{stage}</b>",
  withdrawn: "<b>{who}</b> recorded a withdrawal: {reason}",
  withdrew: "<b>{who}</b> withdrew: {reason}",
  assigned: "<b>{who}</b> gave it to <b>{owner}</b>",
  unassigned: "<b>{who}</b> took the owner away",
  hired: "<b>{who}</b> hired the candidate",
  unhired: "<b>{who}</b> took the hire back",
  noted: "<b>{who}</b> left a note",
  editedNote: "<b>{who}</b> edited a note",
  wrote: "<b>{who}</b> wrote to the candidate: <b>{subject}</b>",
  mailSent: "Mail to the candidate: <b>{subject}</b>",
  mailStopped: "<b>{who}</b> stopped a mail: <b>{subject}</b>",
  mailFailed: "A mail could not be sent: <b>{subject}</b>",
  scheduled: "<b>{who}</b> scheduled an interview for <b>{when}</b>",
  offered: "<b>{who}</b> offered times for an interview",
  moving: "<b>{who}</b> moved an interview to <b>{when}</b>",
  cancelled: "<b>{who}</b> cancelled an interview",
  started: "An interview began",
  ended: "An interview ended",
  noShow: "<b>{who}</b> noted that nobody came to an interview",
  proposed: "<b>{who}</b> proposed times for an interview",
  replaced: "Somebody else takes part in an interview",
  responded: "<b>{who}</b> answered an invitation",
  complete: "All scorecards of an interview are in",
  interview: "An interview changed",
  scorecard: "<b>{who}</b> submitted a scorecard",
  amended: "<b>{who}</b> amended a scorecard",
  opened: "<b>{who}</b> opened the debrief",
  voted: "<b>{who}</b> voted",
  revealed: "The votes were revealed",
  reopened: "<b>{who}</b> reopened the debrief",
  debrief: "<b>{who}</b> went on with the debrief",
  decided: "<b>{who}</b> recorded the decision",
  offerCreated: "<b>{who}</b> began an offer",
  offerSubmitted: "<b>{who}</b> asked for approval of the offer",
  offerApproved: "The offer was approved",
  offerReturned: "The offer came back from approval",
  offerSent: "<b>{who}</b> sent the offer",
  offerViewed: "<b>{who}</b> opened the offer",
  offerAccepted: "<b>{who}</b> accepted the offer",
  offerDeclined: "<b>{who}</b> declined the offer",
  offerExpired: "The offer expired",
  offerWithdrawn: "<b>{who}</b> withdrew the offer",
  offer: "<b>{who}</b> went on with the offer",
  document: "<b>{who}</b> handed in a file",
  consented: "<b>{who}</b> agreed to the privacy notice",
  other: "<b>{who}</b> changed something",
});

const bold = (words: readonly unknown[]) => <b key={String(words.join(""))}>{String(words.join(""))}</b>;

/** Who did it, as this reader would say it. */
function whoDid({ actorKind, actorName, actorId }: Entry, viewerId: string | undefined): string {
  if (actorKind === "candidate" || actorKind === "public") return t("candidate");
  if (actorKind === "system") return t("system");
  return actorId === viewerId ? t("you") : (actorName ?? t("someone"));
}

const reasonIn = (code: string | null | undefined): string =>
  code && isRejectionReason(code)
    ? REJECTION_REASON_TEXTS[code].label
    : code && isWithdrawalReasonId(code)
      ? WITHDRAWAL_REASONS[code]
      : (code ?? "");

interface Line {
  readonly icon: IconName;
  readonly text: ReactNode;
}

/** An entry as one sentence for this reader. */
export function lineOf(entry: Entry, reader: Reader, viewerId: string | undefined): Line {
  const who = whoDid(entry, viewerId);
  const say = (key: Parameters<typeof t.rich>[0], values: Record<string, string> = {}): ReactNode => (
    <Rich parts={t.rich(key, { who, ...values, b: bold })} />
  );
  const stage = entry.stage ?? "";
  const when = entry.startsAt ? formatStamp(entry.startsAt, reader) : "";
  switch (entry.type) {
    case "application.submitted":
      return { icon: "plus", text: say("submitted") };
    case "application.moved":
      return { icon: "advance", text: say("moved", { from: entry.fromStage ?? "", to: entry.toStage ?? "" }) };
    case "application.move_undone":
      return { icon: "undo", text: say("undone", { to: entry.toStage ?? "" }) };
    case "application.rejected": {
      const reason = reasonIn(entry.reasonCode);
      return {
        icon: "close",
        text: entry.dueOn
          ? say("rejectedMail", { stage, reason, when: formatStamp(entry.dueOn, reader) })
          : say("rejected", { stage, reason }),
      };
    }
    case "application.reinstated":
      return { icon: "undo", text: say("reinstated", { stage }) };
    case "application.held":
      return { icon: "pause", text: say("held", { when: formatCalendarDay(entry.dueOn ?? "", reader.locale) }) };
    case "application.resumed":
      return { icon: "play", text: say("resumed", { stage }) };
    case "application.withdrawn":
      return {
        icon: "sign-out",
        text: say(entry.actorKind === "member" ? "withdrawn" : "withdrew", { reason: reasonIn(entry.reasonCode) }),
      };
    case "application.assigned":
      return { icon: "person", text: entry.owner ? say("assigned", { owner: entry.owner }) : say("unassigned") };
    case "message.written":
      return { icon: "mail", text: say("wrote", { subject: entry.subject ?? "" }) };
    case "message.sent":
      return { icon: "mail", text: say("mailSent", { subject: entry.subject ?? "" }) };
    case "message.cancelled":
      return { icon: "mail", text: say("mailStopped", { subject: entry.subject ?? "" }) };
    case "message.failed":
      return { icon: "warning", text: say("mailFailed", { subject: entry.subject ?? "" }) };
    case "interview.scheduled":
      return { icon: "calendar", text: say("scheduled", { when }) };
    case "interview.rescheduled":
      return { icon: "calendar", text: say("moving", { when }) };
    default: {
      const [icon, key] = PLAIN[entry.type] ?? ofNoun(entry.type);
      return { icon, text: say(key) };
    }
  }
}

type Key = Parameters<typeof t.rich>[0];

/** Entries that need no more than who it was. */
const PLAIN: Readonly<Record<string, readonly [IconName, Key]>> = {
  "application.hired": ["seat-filled", "hired"],
  "application.unhired": ["seat", "unhired"],
  "note.added": ["comment", "noted"],
  "note.edited": ["comment", "editedNote"],
  "interview.booking_offered": ["calendar", "offered"],
  "interview.cancelled": ["calendar", "cancelled"],
  "interview.started": ["calendar", "started"],
  "interview.ended": ["calendar", "ended"],
  "interview.no_show": ["calendar", "noShow"],
  "interview.times_proposed": ["calendar", "proposed"],
  "interview.participant_replaced": ["people", "replaced"],
  "interview.responded": ["calendar", "responded"],
  "interview.scorecards_complete": ["scorecard", "complete"],
  "scorecard.submitted": ["scorecard", "scorecard"],
  "scorecard.amended": ["scorecard", "amended"],
  "debrief.opened": ["vote", "opened"],
  "debrief.revealed": ["vote", "revealed"],
  "debrief.decided": ["vote", "decided"],
  "debrief.reopened": ["vote", "reopened"],
  "vote.cast": ["vote", "voted"],
  "offer.created": ["document", "offerCreated"],
  "offer.submitted": ["document", "offerSubmitted"],
  "offer.approved": ["document", "offerApproved"],
  "offer.returned": ["document", "offerReturned"],
  "offer.sent": ["document", "offerSent"],
  "offer.viewed": ["eye", "offerViewed"],
  "offer.accepted": ["check", "offerAccepted"],
  "offer.declined": ["close", "offerDeclined"],
  "offer.expired": ["clock", "offerExpired"],
  "offer.withdrawn": ["document", "offerWithdrawn"],
  "document.attached": ["attachment", "document"],
  "consent.given": ["check", "consented"],
};

/** What is said of an entry this screen has no sentence for yet. */
function ofNoun(type: string): readonly [IconName, Key] {
  if (type.startsWith("interview.")) return ["calendar", "interview"];
  if (type.startsWith("debrief.")) return ["vote", "debrief"];
  if (type.startsWith("offer.")) return ["document", "offer"];
  return ["info", "other"];
}
