import { catalogue } from "@leadline/ui/text/catalogue";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import styles from "./panel.module.css";

const t = catalogue({ noAnswers: "The posting asked no questions." });

/** Questions of the posting and what was answered. */
export function AnswersTab({ application: { answers } }: { readonly application: ApplicationPanelFragment }) {
  if (answers.length === 0) return <p className={styles.quiet}>{t("noAnswers")}</p>;
  return (
    <dl className={styles.answers}>
      {answers.map(({ key, question, values }) => (
        <div key={key}>
          <dt>{question}</dt>
          {values.map((value) => (
            <dd key={value} dir="auto">
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
