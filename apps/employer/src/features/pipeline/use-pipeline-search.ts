import { useSearchParams } from "react-router";

/** What the address of a pipeline says; anything it cannot mean is left out. */
export interface PipelineSearch {
  readonly view: "board" | "list";
  /** The stage whose cards a phone shows, or the list is narrowed to. */
  readonly stage: string;
  readonly owner: string;
  readonly q: string;
  readonly sort: "stage" | "waiting" | "name" | "applied";
  readonly standing: "active" | "rejected" | "withdrawn" | "hired" | "all";
  readonly peek: string;
}

/** How the API calls what the address says. */
export const SORT = { stage: "STAGE", waiting: "WAITING", name: "NAME", applied: "APPLIED" } as const;
export const STANDING = {
  active: "ACTIVE",
  rejected: "REJECTED",
  withdrawn: "WITHDRAWN",
  hired: "HIRED",
  all: "ALL",
} as const;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const oneOf = <Value extends string>(given: string | null, values: readonly [Value, ...Value[]]): Value =>
  values.find((value) => value === given) ?? values[0];
const matching = (given: string | null, pattern: RegExp): string => (given && pattern.test(given) ? given : "");

const DEFAULTS: PipelineSearch = {
  view: "board",
  stage: "",
  owner: "",
  q: "",
  sort: "stage",
  standing: "active",
  peek: "",
};

/** The pipeline's view, filters and open panel, all in the address: reload and share bring them back. */
export function usePipelineSearch() {
  const [params, setParams] = useSearchParams();
  const search: PipelineSearch = {
    view: oneOf(params.get("view"), ["board", "list"]),
    stage: matching(params.get("stage"), ID),
    owner: matching(params.get("owner"), ID),
    q: (params.get("q") ?? "").slice(0, 200),
    sort: oneOf(params.get("sort"), ["stage", "waiting", "name", "applied"]),
    standing: oneOf(params.get("standing"), ["active", "rejected", "withdrawn", "hired", "all"]),
    peek: matching(params.get("peek"), /^APP-\d{1,9}$/),
  };

  function go(change: Partial<PipelineSearch>, how: { readonly replace?: boolean } = {}): void {
    const next = { ...search, ...change };
    const said = Object.entries(next).filter(([name, value]) => value !== DEFAULTS[nameIn(name)]);
    setParams(Object.fromEntries(said), { replace: how.replace ?? true, preventScrollReset: true });
  }

  return { search, go };
}

const nameIn = (name: string): keyof PipelineSearch =>
  (["view", "stage", "owner", "q", "sort", "standing", "peek"] as const).find((known) => known === name) ?? "view";
