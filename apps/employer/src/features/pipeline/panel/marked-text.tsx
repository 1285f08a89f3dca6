import { Switch } from "@leadline/ui/switch";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import styles from "./panel.module.css";

const t = catalogue({
  show: "Mark skills, titles, years and what to ask about",
  why: "To find your way. What is not marked may well be there, and nothing of it counts.",
  title: "Title",
  years: "Years",
  signal: "Worth asking about: {label}",
});

type Mark = ApplicationPanelFragment["documents"][number]["marks"][number];

interface MarkedTextProps {
  readonly text: string;
  /** In order and without overlaps. */
  readonly marks: readonly Mark[];
}

/** The text of a résumé, with marks that can be switched off. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const [shows, setShows] = useState(true);
  return (
    <>
      {marks.length > 0 && (
        <div className={styles.markTools}>
          <Switch isSelected={shows} onChange={setShows}>
            {t("show")}
          </Switch>
          <span className={styles.quiet}>{t("why")}</span>
        </div>
      )}
      <div className={styles.paper} dir="auto">
        {shows ? piecesOf(text, marks) : text}
      </div>
    </>
  );
}

function piecesOf(text: string, marks: readonly Mark[]) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return [
    ...marks.flatMap((mark, index) => [
      text.slice(ends[index], mark.start),
      <mark key={mark.start} className={styles.mark} data-kind={mark.kind} title={titleOf(mark)}>
        {text.slice(mark.start, mark.end)}
      </mark>,
    ]),
    text.slice(ends.at(-1)),
  ];
}

function titleOf({ kind, label }: Mark): string {
  if (kind === "title" || kind === "years") return t(kind);
  return kind === "signal" ? t("signal", { label }) : label;
}
