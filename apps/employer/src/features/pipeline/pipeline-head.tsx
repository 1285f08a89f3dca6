import { Avatar } from "@leadline/ui/avatar";
import { Badge } from "@leadline/ui/badge";
import { Icon } from "@leadline/ui/icon";
import { PageHead } from "@leadline/ui/page-head";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDay } from "@leadline/ui/text/dates";
import { Rich } from "@leadline/ui/text/rich";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useReader } from "#lib/reader.tsx";
import { RequisitionTabs } from "#page/requisition-tabs.tsx";
import styles from "./pipeline.module.css";

const t = catalogue({
  openings: "<b>{filled} of {headcount}</b> openings filled",
  active: "<b>{count}</b> active",
  target: "Target <b>{day}</b>",
  owed: "<b>{count}</b> {count, plural, one {reply} other {replies}} owed",
  draft: "Draft",
  pending_approval: "In approval",
  approved: "Approved",
  rejected: "Rejected",
  open: "Open",
  on_hold: "On hold",
  filled: "Filled",
  closed: "Closed",
  cancelled: "Cancelled",
});
const STATES = {
  draft: "idle",
  pending_approval: "wait",
  approved: "wait",
  rejected: "idle",
  open: "open",
  on_hold: "wait",
  filled: "idle",
  closed: "idle",
  cancelled: "idle",
} as const;
const isState = (state: string): state is keyof typeof STATES => Object.hasOwn(STATES, state);

const pipelineHeadFragment = graphql(`
  fragment PipelineHead on Pipeline {
    id
    ref
    title
    state
    headcount
    openingsFilled
    active
    repliesOwed
    targetHireOn
    hiringManager {
      id
      name
    }
    team {
      id
      name
      role
    }
    viewerCan {
      readReport
    }
  }
`);

const bold = (words: readonly unknown[]) => <b key="b">{String(words.join(""))}</b>;

/** What the requisition is, how far it has come, and its pages. */
export function PipelineHead({ pipeline }: { readonly pipeline: FragmentType<typeof pipelineHeadFragment> }) {
  const head = readFragment(pipelineHeadFragment, pipeline);
  const { locale } = useReader();
  const people = [...new Map(head.team.map((member) => [member.id, member])).values()].slice(0, 5);
  return (
    <PageHead
      title={head.title}
      badge={isState(head.state) && <Badge tone={STATES[head.state]}>{t(head.state)}</Badge>}
      facts={
        <>
          <Reference>{head.ref}</Reference>
          <span>
            <Icon name={head.openingsFilled > 0 ? "seat-filled" : "seat"} />
            <span>
              <Rich parts={t.rich("openings", { filled: head.openingsFilled, headcount: head.headcount, b: bold })} />
            </span>
          </span>
          <span>
            <span>
              <Rich parts={t.rich("active", { count: head.active, b: bold })} />
            </span>
          </span>
          {head.targetHireOn && (
            <span>
              <Icon name="calendar" />
              <span>
                <Rich parts={t.rich("target", { day: formatCalendarDay(head.targetHireOn, locale), b: bold })} />
              </span>
            </span>
          )}
          <span>
            <Icon name="person" />
            {head.hiringManager.name}
          </span>
          {head.repliesOwed > 0 && (
            <span className={styles.owed}>
              <Icon name="mail" />
              <span>
                <Rich parts={t.rich("owed", { count: head.repliesOwed, b: bold })} />
              </span>
            </span>
          )}
        </>
      }
      actions={
        <span className={styles.people}>
          {people.map(({ id, name }) => (
            <Avatar key={id} name={name} size="m" />
          ))}
        </span>
      }
      tabs={<RequisitionTabs requisitionRef={head.ref} current="pipeline" showsReport={head.viewerCan.readReport} />}
    />
  );
}
