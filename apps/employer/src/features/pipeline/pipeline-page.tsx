import { EmptyState } from "@leadline/ui/empty-state";
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
import { BoardView } from "./board/board-view.tsx";
import { ListView } from "./later-parts.ts";
import type { Brought } from "./panel/application-peek.tsx";
import { PipelineHead } from "./pipeline-head.tsx";
import { pipelinePageQuery } from "./pipeline-query.ts";
import styles from "./pipeline.module.css";
import { useChangesOfOthers, type PipelineFilter } from "./use-changes-of-others.ts";
import { SORT, STANDING, usePipelineSearch, type PipelineSearch } from "./use-pipeline-search.ts";

const t = catalogue({
  title: "Pipeline of {ref}",
  requisitions: "Requisitions",
  hidden: "These candidates are for the hiring team",
  hiddenText: "Ask {who} to add you to the team.",
});

/** `/requisitions/REQ-12/pipeline?view=board|list&stage=&owner=&q=&sort=&peek=APP-341`. */
export function PipelinePage() {
  const { ref = "" } = useParams();
  const { search, go } = usePipelineSearch();
  // The panel of the first address comes with the page; those opened later are asked for by themselves.
  const [firstPeek] = useState(search.peek);
  const filter = { q: search.q || null, ownerId: search.owner || null };
  const isList = search.view === "list";
  const result = usePageQuery(
    pipelinePageQuery,
    {
      ref,
      filter,
      board: !isList,
      list: isList,
      stageId: (isList && search.stage) || null,
      standing: STANDING[search.standing],
      sort: SORT[search.sort],
      peek: firstPeek,
      peeks: firstPeek !== "",
    },
    { keepsPrevious: true },
  );
  useFoldedRail(search.peek !== "");

  return (
    <PageBody result={result}>
      {({ pipeline, viewer, pipelineList, application }) =>
        pipeline ? (
          <div className={styles.page}>
            <PageTitle
              title={t("title", { ref })}
              short={ref}
              trail={[{ label: t("requisitions"), href: paths.requisitions() }]}
            />
            <PipelineHead pipeline={pipeline} />
            {pipeline.viewerCan.readApplications ? (
              <Content
                pipeline={pipeline}
                rows={pipelineList}
                brought={{ ref: firstPeek, application }}
                viewerId={viewer?.id}
                filter={filter}
                search={search}
                go={go}
                refresh={result.refresh}
              />
            ) : (
              <EmptyState kind="forbidden" title={t("hidden")}>
                {t("hiddenText", { who: pipeline.team[0]?.name ?? "" })}
              </EmptyState>
            )}
          </div>
        ) : (
          <MissingPage what={ref} />
        )
      }
    </PageBody>
  );
}

/** What both views of a pipeline work with. */
export interface ContentProps {
  readonly pipeline: NonNullable<PipelinePageQuery["pipeline"]>;
  /** The first rows, where the list was asked for. */
  readonly rows: PipelinePageQuery["pipelineList"];
  readonly brought: Brought;
  readonly viewerId: string | undefined;
  readonly filter: PipelineFilter;
  readonly search: PipelineSearch;
  readonly go: (change: Partial<PipelineSearch>, how?: { readonly replace?: boolean }) => void;
  readonly refresh: () => void;
}

function Content(props: ContentProps) {
  useChangesOfOthers(props.pipeline, props.filter, props.refresh);
  return props.search.view === "list" ? <ListView {...props} /> : <BoardView {...props} />;
}
