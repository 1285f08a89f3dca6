import { FilterChip } from "@leadline/ui/filter-chip";
import { RadioGroup } from "@leadline/ui/radio-group";
import { SearchField } from "@leadline/ui/search-field";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { ReactNode } from "react";
import styles from "./pipeline.module.css";
import type { PipelineSearch } from "./use-pipeline-search.ts";

const t = catalogue({
  find: "Name, company, reference",
  owner: "Owner",
  anybody: "Anybody's",
  view: "View",
  board: "Board",
  list: "List",
});

interface PipelineToolsProps {
  readonly team: readonly { readonly id: string; readonly name: string }[];
  readonly search: PipelineSearch;
  readonly go: (change: Partial<PipelineSearch>) => void;
  /** What only this view can be asked for. */
  readonly children?: ReactNode;
}

/** View, search and filters; all of them in the address. */
export function PipelineTools({ team, search, go, children }: PipelineToolsProps) {
  const owners = [...new Map(team.map((member) => [member.id, member.name]))];
  const owner = owners.find(([id]) => id === search.owner);
  return (
    <div className={styles.tools}>
      <RadioGroup
        label={t("view")}
        hidesLabel
        look="segments"
        options={[
          { id: "board" as const, label: t("board") },
          { id: "list" as const, label: t("list") },
        ]}
        value={search.view}
        onChange={(view) => go({ view })}
      />
      <div className={styles.find}>
        <SearchField
          key={search.q}
          label={t("find")}
          defaultValue={search.q}
          onSubmit={(q) => go({ q })}
          onChange={(q) => {
            if (q === "") go({ q });
          }}
        />
      </div>
      {search.q && <FilterChip name={t("find")} value={search.q} onRemove={() => go({ q: "" })} />}
      {owner ? (
        <FilterChip name={t("owner")} value={owner[1]} onRemove={() => go({ owner: "" })} />
      ) : (
        <Select
          label={t("owner")}
          hidesLabel
          placeholder={t("anybody")}
          options={owners.map(([id, name]) => ({ id, label: name }))}
          value={null}
          onChange={(id) => go({ owner: id })}
        />
      )}
      {children}
    </div>
  );
}
