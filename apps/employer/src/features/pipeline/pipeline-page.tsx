import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { FilterChip } from "@leadline/ui/filter-chip";
import { RadioGroup } from "@leadline/ui/radio-group";
import { SearchField } from "@leadline/ui/search-field";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useParams } from "react-router";
import type { PipelinePageQuery } from "#graphql/generated/graphql.ts";
import { useFoldedRail } from "#page/folded-rail.ts";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { Board } from "./board/board.tsx";
import styles from "./board/board.module.css";
import { PipelineHead } from "./pipeline-head.tsx";
import { PipelineList } from "./list/pipeline-list.tsx";
import { pipelinePageQuery } from "./pipeline-query.ts";
import { usePipelineSearch, type PipelineSearch } from "./use-pipeline-search.ts";

const t = catalogue({
  title: "Pipeline of {ref}",
  requisitions: "Requisitions",
  find: "Name, company, reference",
  owner: "Owner",
  anybody: "Anybody's",
  view: "View",
  board: "Board",
  list: "List",
  hidden: "These candidates are for the hiring team",
  hiddenText: "Ask {who} to add you to the team.",
  nobody: "Nobody has applied yet",
  nobodyText: "Publish the posting, and applications appear here.",
  none: "Nobody matches",
  noneText: "Try fewer letters, or take the filters away.",
  clear: "Clear filters",
});

type Pipeline = NonNullable<PipelinePageQuery["pipeline"]>;

/** `/requisitions/REQ-12/pipeline?view=board|list&stage=&owner=&q=&sort=&peek=APP-341`. */
export function PipelinePage() {
  const { ref = "" } = useParams();
  const { search, go } = usePipelineSearch();
  // The panel of the first address comes with the page; those opened later are asked for by themselves.
  const [firstPeek] = useState(search.peek);
  const filter = { q: search.q || null, ownerId: search.owner || null };
  const result = usePageQuery(
    pipelinePageQuery,
    { ref, filter, peek: firstPeek, peeks: firstPeek !== "" },
    { keepsPrevious: true },
  );
  useFoldedRail(search.peek !== "");

  return (
    <PageBody result={result}>
      {({ pipeline, viewer }) =>
        pipeline ? (
          <div className={styles.page}>
            <PageTitle
              title={t("title", { ref })}
              short={ref}
              trail={[{ label: t("requisitions"), href: paths.requisitions() }]}
            />
            <PipelineHead pipeline={pipeline} />
            <Content
              pipeline={pipeline}
              viewerId={viewer?.id}
              filter={filter}
              search={search}
              go={go}
              refresh={result.refresh}
            />
          </div>
        ) : (
          <MissingPage what={ref} />
        )
      }
    </PageBody>
  );
}

export interface ContentProps {
  readonly pipeline: Pipeline;
  readonly viewerId: string | undefined;
  readonly filter: { readonly q: string | null; readonly ownerId: string | null };
  readonly search: PipelineSearch;
  readonly go: (change: Partial<PipelineSearch>, how?: { readonly replace?: boolean }) => void;
  readonly refresh: () => void;
}

function Content(props: ContentProps) {
  const { pipeline, search, go } = props;
  if (!pipeline.viewerCan.readApplications)
    return (
      <EmptyState kind="forbidden" title={t("hidden")}>
        {t("hiddenText", { who: pipeline.team[0]?.name ?? "" })}
      </EmptyState>
    );
  const isFiltered = search.q !== "" || search.owner !== "";
  const found = pipeline.stages.reduce((sum, { count }) => sum + count, 0);
  const clear = () => go({ q: "", owner: "" });
  if (pipeline.active === 0 && search.view === "board")
    return (
      <>
        <Tools {...props} />
        <EmptyState kind="unused" title={t("nobody")}>
          {t("nobodyText")}
        </EmptyState>
      </>
    );
  return (
    <>
      <Tools {...props} />
      {search.view === "list" ? (
        <PipelineList {...props} />
      ) : found === 0 && isFiltered ? (
        <EmptyState kind="filtered" title={t("none")} action={<Button onPress={clear}>{t("clear")}</Button>}>
          {t("noneText")}
        </EmptyState>
      ) : (
        <Board {...props} />
      )}
    </>
  );
}

/** View, search and filters; all of them in the address. */
function Tools({ pipeline, search, go }: ContentProps) {
  const owners = [...new Map(pipeline.team.map((member) => [member.id, member.name]))];
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
    </div>
  );
}
