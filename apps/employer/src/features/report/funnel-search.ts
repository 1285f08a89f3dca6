import { useSearchParams } from "react-router";

const MEASURES = ["applied", "reached", "here", "hired", "rejected", "withdrawn", "owed"] as const;
export type Measure = (typeof MEASURES)[number];

/** What the address says: the range, and the number whose rows are open. Anything strange falls back. */
export interface FunnelSearch {
  readonly from: string;
  readonly to: string;
  readonly measure: Measure;
  readonly stageId: string | null;
}

const isDay = (text: string | null): text is string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") && !Number.isNaN(Date.parse(text ?? ""));

/** Range and open number live in the address, so that a view can be shared and Back does the expected thing. */
export function useFunnelSearch() {
  const [parameters, setParameters] = useSearchParams();
  const [from, to, stage] = [parameters.get("from"), parameters.get("to"), parameters.get("stage")];
  const stageId = /^[0-9a-f-]{36}$/.test(stage ?? "") ? stage : null;
  const asked = MEASURES.find((known) => known === parameters.get("number")) ?? "applied";
  const needsStage = asked === "reached" || asked === "here";
  const search: FunnelSearch = {
    from: isDay(from) ? from : "",
    to: isDay(to) ? to : "",
    measure: needsStage && !stageId ? "applied" : asked,
    stageId: needsStage ? stageId : null,
  };

  /** The address of the same report with something else in it. */
  function address(change: Partial<FunnelSearch>): string {
    const next = { ...search, ...change };
    const entries = { from: next.from, to: next.to, number: next.measure, stage: next.stageId ?? "" };
    const given = Object.entries(entries).filter(([, value]) => value !== "");
    return `?${new URLSearchParams(given).toString()}`;
  }
  return { search, address, go: (change: Partial<FunnelSearch>) => setParameters(address(change)) };
}
