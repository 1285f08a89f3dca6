import { Badge } from "@leadline/ui/badge";
import { Button } from "@leadline/ui/button";
import { PageHead } from "@leadline/ui/page-head";
import { PersonName } from "@leadline/ui/person-name";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useParams } from "react-router";
import type { DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { graphql, readFragment } from "#graphql/generated/index.ts";
import { useFoldedRail } from "#page/folded-rail.ts";
import { MissingPage } from "#page/missing-page.tsx";
import { PageBody } from "#page/page-body.tsx";
import { PageTitle } from "#page/page-title.tsx";
import { usePageQuery } from "#page/use-page-query.ts";
import { paths } from "#paths.ts";
import { debriefFragment } from "./debrief-fragments.ts";
import { DebriefGrid } from "./debrief-grid.tsx";
import { DebriefLocked } from "./debrief-locked.tsx";
import { DebriefSide } from "./debrief-side.tsx";
import { stateWord } from "./debrief-words.ts";
import styles from "./debrief.module.css";

const t = catalogue({
  title: "Debrief of {name}",
  short: "Debrief",
  interviews: "Interviews",
  locked: "Locked",
  ready: "Ready to open",
  level: "Level of the requisition",
  charter: "Hands-on share",
  share: "{percent} %",
  print: "Print",
});

const debriefPageQuery = graphql(`
  query DebriefPage($ref: String!) {
    ...Frame
    debrief(ref: $ref) {
      id
      ...DebriefWhole
    }
  }
`);

/** `/applications/APP-341/debrief`: the meeting as a record. */
export function DebriefPage() {
  const { ref = "" } = useParams();
  useFoldedRail();
  const result = usePageQuery(debriefPageQuery, { ref });
  return (
    <PageBody result={result}>
      {(data) =>
        data.debrief ? <Debrief debrief={readFragment(debriefFragment, data.debrief)} /> : <MissingPage what={ref} />
      }
    </PageBody>
  );
}

function Debrief({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  const { candidateName, applicationRef, requisitionRef, requisitionTitle, levelName, handsOnPercent } = debrief;
  const isOpen = typeof debrief.debriefId === "string";
  return (
    <>
      <PageTitle
        title={t("title", { name: candidateName })}
        short={t("short")}
        trail={
          debrief.viewerCan.readApplication
            ? [
                { label: requisitionRef, href: paths.requisition(requisitionRef) },
                { label: applicationRef, href: paths.application(applicationRef) },
              ]
            : [{ label: t("interviews"), href: paths.interviews() }]
        }
      />
      <PageHead
        title={<PersonName name={candidateName} />}
        badge={<StateBadge debrief={debrief} />}
        facts={
          <>
            <Reference>{applicationRef}</Reference>
            <span>{requisitionTitle}</span>
            {levelName && (
              <span>
                {t("level")} <b>{levelName}</b>
              </span>
            )}
            {typeof handsOnPercent === "number" && (
              <span>
                {t("charter")} <b>{t("share", { percent: handsOnPercent })}</b>
              </span>
            )}
          </>
        }
        actions={
          isOpen && (
            <span className={styles.noPrint}>
              <Button icon="print" size="s" onPress={() => print()}>
                {t("print")}
              </Button>
            </span>
          )
        }
      />
      <div className={styles.page} data-open={isOpen ? "" : undefined}>
        <div className={styles.main}>
          {!isOpen && <DebriefLocked debrief={debrief} />}
          {(isOpen || debrief.competencies.length > 0) && <DebriefGrid debrief={debrief} />}
        </div>
        {isOpen && <DebriefSide debrief={debrief} />}
      </div>
    </>
  );
}

function StateBadge({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  const { state, missing, columns } = debrief;
  if (state)
    return <Badge tone={state === "REVEALED" || state === "DECIDED" ? "open" : "wait"}>{stateWord(state)}</Badge>;
  const isReady = missing.length === 0 && columns.some(({ status }) => status === "IN");
  return <Badge tone={isReady ? "open" : "wait"}>{isReady ? t("ready") : t("locked")}</Badge>;
}
