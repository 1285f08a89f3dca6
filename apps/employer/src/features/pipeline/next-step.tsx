import { Chip } from "@leadline/ui/chip";
import type { IconName } from "@leadline/ui/icon/icon-shapes";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp, type Reader } from "@leadline/ui/text/dates";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import type { NextStepFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";

const t = catalogue({
  closed: "Closed",
  on_hold: "On hold",
  reply_owed: "Reply owed",
  your_scorecard: "Your scorecard",
  with_candidate: "With candidate",
  review: "Review",
  book: "Book",
  open_debrief: "Open debrief",
  decide: "Decide",
  decided: "Decided",
  write_offer: "Write offer",
  offer_in_approval: "In approval",
  send_offer: "Send offer",
  hire: "Hire",
  references: "References",
  advance: "Advance",
  scorecards: "{done} of {of} scorecards",
  votes: "{done} of {of} votes",
});

interface Look {
  readonly icon: IconName;
  readonly tone?: "warn" | "danger" | "accent";
}

const LOOKS: Readonly<Record<string, Look>> = {
  closed: { icon: "close" },
  on_hold: { icon: "pause", tone: "warn" },
  reply_owed: { icon: "mail", tone: "danger" },
  your_scorecard: { icon: "scorecard", tone: "accent" },
  with_candidate: { icon: "clock" },
  review: { icon: "eye" },
  book: { icon: "calendar" },
  interview_at: { icon: "calendar" },
  open_debrief: { icon: "vote" },
  decide: { icon: "vote", tone: "accent" },
  decided: { icon: "check" },
  votes: { icon: "vote" },
  write_offer: { icon: "document" },
  offer_in_approval: { icon: "clock" },
  send_offer: { icon: "document", tone: "accent" },
  hire: { icon: "seat", tone: "accent" },
  references: { icon: "check" },
  advance: { icon: "advance" },
  scorecards: { icon: "scorecard" },
};

const nextStepFragment = graphql(`
  fragment NextStep on NextStep {
    kind
    at
    done
    of
    late
  }
`);

const isPlain = (kind: string): kind is Exclude<Parameters<typeof t>[0], "scorecards" | "votes"> =>
  Object.hasOwn(LOOKS, kind) && !["scorecards", "votes", "interview_at"].includes(kind);

/** The next step in words: what has to happen, or when. */
function words({ kind, at, done, of }: NextStepFragment, reader: Reader): string {
  if (kind === "interview_at" && at) return formatStamp(at, reader);
  if (kind === "scorecards" || kind === "votes") return t(kind, { done: done ?? 0, of: of ?? 0 });
  return isPlain(kind) ? t(kind) : kind;
}

/** What has to happen next; only what needs a person is tinted. */
export function NextStep({ step }: { readonly step: FragmentType<typeof nextStepFragment> }) {
  const next = readFragment(nextStepFragment, step);
  const reader = useReader();
  const look: Look = LOOKS[next.kind] ?? { icon: "advance" };
  const late = next.late && next.kind === "scorecards";
  return (
    <Chip icon={look.icon} tone={late ? "danger" : (look.tone ?? "plain")}>
      {words(next, reader)}
    </Chip>
  );
}
