import {
  COMPETENCY_IDS,
  isCompetencyId,
  type CompetencyId,
} from "@leadline/domain/framework/competencies/competency-id";
import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import {
  isRejectionReason,
  needsOf,
  REJECTION_GROUPS,
  REJECTION_REASON_IDS,
  REJECTION_REASON_TEXTS,
} from "@leadline/domain/framework/rejection-reason";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { MultiSelect } from "@leadline/ui/multi-select";
import { NumberField } from "@leadline/ui/number-field";
import { Select } from "@leadline/ui/select";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { useState } from "react";
import { useMutation, useQuery } from "urql";
import { graphql } from "#graphql/generated/index.ts";
import { newKey } from "#lib/idempotency.ts";
import { fieldsOf } from "#lib/fields-of.ts";
import styles from "./reject-dialog.module.css";

const t = catalogue({
  one: "Reject {name}",
  many: "Reject {count} candidates",
  reason: "Reason",
  choose: "Choose a reason",
  competencies: "Competencies it is about",
  note: "What it rests on",
  noteHint: "For the team; the candidate does not read it.",
  letter: "Letter to the candidate",
  short: "Short: nobody has talked yet",
  long: "With thanks for the time they gave",
  none: "None: somebody tells them in person",
  delay: "Send after",
  hours: "hours",
  delayHint: "Until then it can be stopped. 0 sends it at once.",
  preview: "The letter",
  cancel: "Cancel",
  reject: "Reject",
  rejected: "{count, plural, one {{name} was rejected} other {# candidates were rejected}}",
  failed: "{name} was not rejected. {why}",
  unreachable: "Leadline could not be reached. Nothing was changed; try again.",
});

const rejectMutation = graphql(`
  mutation RejectApplication($input: RejectApplicationInput!) {
    rejectApplication(input: $input) {
      __typename
      ... on ApplicationChanged {
        application {
          id
          version
          status
        }
      }
      ... on InvalidInput {
        message
        issues {
          path
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const reinstateMutation = graphql(`
  mutation ReinstateApplication($input: ApplicationCommandInput!) {
    reinstateApplication(input: $input) {
      __typename
      ... on ApplicationChanged {
        application {
          id
          version
          status
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

const letterQuery = graphql(`
  query RejectionLetterPreview($applicationId: ID!, $template: RejectionLetter!) {
    rejectionLetter(applicationId: $applicationId, template: $template) {
      subject
      text
    }
  }
`);

/** Who is about to be rejected. */
export interface Rejectable {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** Nobody has talked to them yet. */
  readonly isEarly: boolean;
}

type Letter = "EM_REJECT_REVIEW" | "EM_REJECT_LOOP" | "none";

const REASONS = REJECTION_REASON_IDS.map((id) => {
  const { label, group } = REJECTION_REASON_TEXTS[id];
  return { id, label, detail: REJECTION_GROUPS[group] };
});
const LETTERS = [
  { id: "EM_REJECT_REVIEW" as const, label: t("short") },
  { id: "EM_REJECT_LOOP" as const, label: t("long") },
  { id: "none" as const, label: t("none") },
];

interface RejectDialogProps {
  readonly people: readonly Rejectable[];
  readonly delayHours: number;
  readonly onClose: () => void;
  /** Something was rejected, or taken back. */
  readonly onSettled: () => void;
}

/** Reason, letter and delay before anything happens; everything can be taken back until the letter is sent. */
export function RejectDialog({ people, delayHours, onClose, onSettled }: RejectDialogProps) {
  const [, reject] = useMutation(rejectMutation);
  const [, reinstate] = useMutation(reinstateMutation);
  const [reason, setReason] = useState<(typeof REASONS)[number]["id"] | null>(null);
  const [competencies, setCompetencies] = useState<readonly CompetencyId[]>([]);
  const [note, setNote] = useState("");
  const [letter, setLetter] = useState<Letter>(
    people.every(({ isEarly }) => isEarly) ? "EM_REJECT_REVIEW" : "EM_REJECT_LOOP",
  );
  const [delay, setDelay] = useState<number | null>(delayHours);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isBusy, setBusy] = useState(false);
  const [first] = people;
  const [{ data: preview }] = useQuery({
    query: letterQuery,
    variables: { applicationId: first?.id ?? "", template: letter === "none" ? "EM_REJECT_REVIEW" : letter },
    pause: letter === "none" || people.length !== 1,
  });

  async function send(): Promise<void> {
    setBusy(true);
    setErrors({});
    const done: (Rejectable & { readonly newVersion: number })[] = [];
    for (const person of people) {
      const { data } = await reject({
        input: {
          clientMutationId: newKey(),
          applicationId: person.id,
          expectedVersion: person.version,
          reason: reason ?? "",
          competencies: [...competencies],
          note,
          mail: letter === "none" ? null : { template: letter, delayHours: delay ?? 0 },
        },
      });
      const answer = data?.rejectApplication;
      if (answer?.__typename === "ApplicationChanged") done.push({ ...person, newVersion: answer.application.version });
      else if (answer?.__typename === "InvalidInput") {
        setErrors(fieldsOf(answer));
        break;
      } else if (people.length === 1) setErrors({ "": answer?.message ?? t("unreachable") });
      else
        showToast({
          tone: "danger",
          message: t("failed", { name: person.name, why: answer?.message ?? t("unreachable") }),
        });
    }
    setBusy(false);
    if (done.length > 0) {
      showToast({
        message: t("rejected", { count: done.length, name: done[0]?.name ?? "" }),
        undo: () =>
          void Promise.all(
            done.map(({ id, newVersion }) =>
              reinstate({ input: { clientMutationId: newKey(), applicationId: id, expectedVersion: newVersion } }),
            ),
          ).then(onSettled),
      });
      onSettled();
      onClose();
    }
  }

  const needsCompetencies = reason !== null && needsOf(reason) === "competencies";
  return (
    <Dialog
      title={people.length === 1 ? t("one", { name: first?.name ?? "" }) : t("many", { count: people.length })}
      isOpen
      onClose={onClose}
      isBusy={isBusy}
      width="m"
      actions={
        <>
          <Button onPress={onClose} isDisabled={isBusy}>
            {t("cancel")}
          </Button>
          <Button variant="danger" isPending={isBusy} onPress={() => void send()}>
            {t("reject")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {errors[""] && <Banner tone="danger">{errors[""]}</Banner>}
        <Select
          label={t("reason")}
          placeholder={t("choose")}
          options={REASONS}
          value={reason}
          onChange={(id) => setReason(isRejectionReason(id) ? id : null)}
          {...(errors["reason"] && { error: errors["reason"] })}
        />
        {needsCompetencies && (
          <MultiSelect
            label={t("competencies")}
            options={COMPETENCY_IDS.map((id) => ({ id, label: nameOf(id) }))}
            value={competencies}
            onChange={(ids) => setCompetencies(ids.filter(isCompetencyId))}
            {...(errors["competencies"] && { error: errors["competencies"] })}
          />
        )}
        <TextArea
          label={t("note")}
          hint={t("noteHint")}
          value={note}
          onChange={setNote}
          rows={3}
          {...(errors["note"] && { error: errors["note"] })}
        />
        <div className={styles.row}>
          <Select label={t("letter")} options={LETTERS} value={letter} onChange={setLetter} />
          {letter !== "none" && (
            <NumberField
              label={t("delay")}
              suffix={t("hours")}
              value={delay}
              onChange={setDelay}
              min={0}
              max={240}
              hint={t("delayHint")}
              {...(errors["mail.delayHours"] && { error: errors["mail.delayHours"] })}
            />
          )}
        </div>
        {letter !== "none" && preview?.rejectionLetter && (
          <details className={styles.preview}>
            <summary>{t("preview")}</summary>
            <p>
              <b>{preview.rejectionLetter.subject}</b>
            </p>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
            <pre tabIndex={0} role="region" aria-label={t("preview")}>
              {preview.rejectionLetter.text}
            </pre>
          </details>
        )}
      </div>
    </Dialog>
  );
}

const nameOf = (id: CompetencyId): string => COMPETENCIES[id].name;
