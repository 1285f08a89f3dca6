import { TEAM_KINDS } from "@leadline/domain/requisition/charter";
import { WORKPLACES } from "@leadline/domain/requisition/requisition-draft";
import { PAY_INTERVALS } from "@leadline/domain/shared/money";
import { Card } from "@leadline/ui/card";
import { Checkbox } from "@leadline/ui/checkbox";
import { ComboBox } from "@leadline/ui/combo-box";
import { MoneyField } from "@leadline/ui/money-field";
import { NumberField } from "@leadline/ui/number-field";
import { Select } from "@leadline/ui/select";
import { TagInput } from "@leadline/ui/tag-input";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TextArea } from "@leadline/ui/text-area";
import { TextField } from "@leadline/ui/text-field";
import type {
  RequisitionChoicesFragment,
  RequisitionDraftInput,
  RequisitionSetupFragment,
  RoleCharterInput,
} from "#graphql/generated/graphql.ts";
import { TEAM_KIND_OPTIONS, WORKPLACE_OPTIONS } from "./setup-words.ts";
import styles from "./setup.module.css";

const t = catalogue({
  basics: "Basics",
  title: "Title",
  department: "Department",
  location: "Location",
  workplace: "Workplace",
  level: "Level",
  headcount: "Openings",
  manager: "Hiring manager",
  justification: "Why this role is needed",
  justificationHint: "Approvers read this first.",
  confidential: "Confidential: only assigned people know of it",
  start: "Wanted start",
  hireBy: "Hire by",
  pay: "Pay range",
  from: "From",
  to: "To",
  currency: "Currency",
  interval: "Per",
  year: "Year",
  month: "Month",
  day: "Day",
  hour: "Hour",
  charter: "Role charter",
  charterText: "Candidates read this on the job page, interviewers in the kit.",
  handsOn: "Hands-on share",
  percent: "%",
  teamKind: "Kind of team",
  teamSize: "People in the team",
  reports: "Direct reports",
  onCall: "On-call",
  alone: "The lead decides alone",
  together: "Decided together",
  elsewhere: "Decided elsewhere",
  stack: "Stack",
  at90: "Success after 90 days",
  at180: "Success after 180 days",
});

const CURRENCIES = ["EUR", "GBP", "USD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK"] as const;

interface RequisitionFormProps {
  readonly requisition: RequisitionSetupFragment;
  readonly draft: RequisitionDraftInput;
  readonly issues: Readonly<Record<string, string>>;
  readonly choices: RequisitionChoicesFragment;
  readonly onChange: (part: RequisitionDraftInput) => void;
}

const toOptions = (list: readonly { readonly id: string; readonly name: string }[]) =>
  list.map(({ id, name }) => ({ id, label: name }));

/** The need and the charter, field by field; each saves itself. */
export function RequisitionForm({ requisition, draft, issues, choices, onChange }: RequisitionFormProps) {
  const of = { ...requisition, ...draft };
  const charter: RoleCharterInput = { ...requisition.charter, ...draft.charter };
  const setCharter = (part: RoleCharterInput) => onChange({ charter: { ...charter, ...part } });
  const currency = draft.payCurrency ?? requisition.pay?.currency ?? "EUR";
  const charterError = (name: string) => issues[`charter.${name}`];
  const pick = (changed: string | null | undefined, stored: { readonly id: string } | null | undefined) =>
    changed === undefined ? (stored?.id ?? null) : changed;
  return (
    <>
      <Card title={t("basics")}>
        <div className={styles.grid}>
          <TextField
            label={t("title")}
            value={of.title ?? ""}
            onChange={(title) => onChange({ title })}
            error={issues["title"]}
            maxLength={120}
          />
          <Select
            label={t("level")}
            options={toOptions(choices.levels)}
            value={pick(draft.levelId, requisition.level)}
            onChange={(levelId) => onChange({ levelId })}
            error={issues["levelId"]}
          />
          <Select
            label={t("department")}
            options={toOptions(choices.departments)}
            value={pick(draft.departmentId, requisition.department)}
            onChange={(departmentId) => onChange({ departmentId })}
            error={issues["departmentId"]}
          />
          <Select
            label={t("location")}
            options={toOptions(choices.locations)}
            value={pick(draft.locationId, requisition.location)}
            onChange={(locationId) => onChange({ locationId })}
            error={issues["locationId"]}
          />
          <Select
            label={t("workplace")}
            options={WORKPLACE_OPTIONS}
            value={WORKPLACES.find((id) => id === of.workplace) ?? null}
            onChange={(workplace) => onChange({ workplace })}
            error={issues["workplace"]}
          />
          <NumberField
            label={t("headcount")}
            min={1}
            max={50}
            value={of.headcount ?? 1}
            onChange={(headcount) => headcount !== null && onChange({ headcount })}
            error={issues["headcount"]}
          />
          <ComboBox
            label={t("manager")}
            options={toOptions(choices.members)}
            value={draft.hiringManagerId ?? requisition.hiringManager.id}
            onChange={(id) => id !== null && onChange({ hiringManagerId: id })}
            error={issues["hiringManagerId"]}
          />
          <TextField
            label={t("hireBy")}
            type="date"
            value={of.targetHireOn ?? ""}
            onChange={(day) => onChange({ targetHireOn: day || null })}
            error={issues["targetHireOn"]}
          />
        </div>
        <TextArea
          label={t("justification")}
          hint={t("justificationHint")}
          rows={3}
          value={of.justification ?? ""}
          onChange={(justification) => onChange({ justification })}
          error={issues["justification"]}
        />
        <Checkbox isSelected={of.confidential ?? false} onChange={(confidential) => onChange({ confidential })}>
          {t("confidential")}
        </Checkbox>
      </Card>
      <Card title={t("pay")}>
        <div className={styles.grid}>
          <MoneyField
            label={t("from")}
            currency={currency}
            minor={draft.payMinMinor === undefined ? (requisition.pay?.minMinor ?? null) : draft.payMinMinor}
            onChange={(payMinMinor) => onChange({ payMinMinor, payCurrency: currency })}
            error={issues["payMinMinor"] ?? issues["pay.minMinor"]}
          />
          <MoneyField
            label={t("to")}
            currency={currency}
            minor={draft.payMaxMinor === undefined ? (requisition.pay?.maxMinor ?? null) : draft.payMaxMinor}
            onChange={(payMaxMinor) => onChange({ payMaxMinor, payCurrency: currency })}
            error={issues["payMaxMinor"] ?? issues["pay.maxMinor"]}
          />
          <Select
            label={t("currency")}
            options={CURRENCIES.map((id) => ({ id, label: id }))}
            value={CURRENCIES.find((id) => id === currency) ?? null}
            onChange={(payCurrency) => onChange({ payCurrency })}
            error={issues["payCurrency"] ?? issues["pay.currency"]}
          />
          <Select
            label={t("interval")}
            options={PAY_INTERVALS.map((id) => ({ id, label: t(id) }))}
            value={PAY_INTERVALS.find((id) => id === (draft.payInterval ?? requisition.pay?.interval)) ?? null}
            onChange={(payInterval) => onChange({ payInterval })}
            error={issues["payInterval"] ?? issues["pay.interval"]}
          />
        </div>
      </Card>
      <Card title={t("charter")} detail={t("charterText")}>
        <div className={styles.grid}>
          <NumberField
            label={t("handsOn")}
            suffix={t("percent")}
            min={0}
            max={100}
            value={of.handsOnPercent ?? null}
            onChange={(handsOnPercent) => onChange({ handsOnPercent })}
            error={issues["handsOnPercent"]}
          />
          <Select
            label={t("teamKind")}
            options={TEAM_KIND_OPTIONS}
            value={TEAM_KINDS.find((id) => id === charter.teamKind) ?? null}
            onChange={(teamKind) => setCharter({ teamKind })}
            error={charterError("teamKind")}
          />
          <NumberField
            label={t("teamSize")}
            min={1}
            max={50}
            value={charter.teamSize ?? null}
            onChange={(teamSize) => setCharter({ teamSize })}
            error={charterError("teamSize")}
          />
          <NumberField
            label={t("reports")}
            min={0}
            max={50}
            value={charter.directReports ?? null}
            onChange={(directReports) => setCharter({ directReports })}
            error={charterError("directReports")}
          />
        </div>
        <TextField
          label={t("onCall")}
          value={charter.onCall ?? ""}
          onChange={(onCall) => setCharter({ onCall })}
          error={charterError("onCall")}
          maxLength={200}
        />
        <div className={styles.texts}>
          <TextArea
            label={t("alone")}
            rows={3}
            value={charter.decidesAlone ?? ""}
            onChange={(decidesAlone) => setCharter({ decidesAlone })}
            error={charterError("decidesAlone")}
          />
          <TextArea
            label={t("together")}
            rows={3}
            value={charter.decidesTogether ?? ""}
            onChange={(decidesTogether) => setCharter({ decidesTogether })}
            error={charterError("decidesTogether")}
          />
          <TextArea
            label={t("elsewhere")}
            rows={3}
            value={charter.decidedElsewhere ?? ""}
            onChange={(decidedElsewhere) => setCharter({ decidedElsewhere })}
            error={charterError("decidedElsewhere")}
          />
          <TagInput
            label={t("stack")}
            value={charter.stack ?? []}
            onChange={(stack) => setCharter({ stack: [...stack] })}
            error={charterError("stack")}
            maxLength={40}
          />
          <TextArea
            label={t("at90")}
            rows={3}
            value={charter.successAt90Days ?? ""}
            onChange={(successAt90Days) => setCharter({ successAt90Days })}
            error={charterError("successAt90Days")}
          />
          <TextArea
            label={t("at180")}
            rows={3}
            value={charter.successAt180Days ?? ""}
            onChange={(successAt180Days) => setCharter({ successAt180Days })}
            error={charterError("successAt180Days")}
          />
        </div>
      </Card>
    </>
  );
}
