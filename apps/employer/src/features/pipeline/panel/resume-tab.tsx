import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useOpenFile } from "#lib/open-file.ts";
import { MarkedText } from "./marked-text.tsx";
import styles from "./panel.module.css";

const t = catalogue({
  noResume: "No résumé was handed in.",
  noText: "The text of this file could not be read. Open the file itself.",
  pending: "The text of this file is being read.",
  open: "Open file",
});

/** The résumé as text that can be searched and selected, and as the file it came in. */
export function ResumeTab({ application: { documents } }: { readonly application: ApplicationPanelFragment }) {
  const open = useOpenFile();
  if (documents.length === 0) return <p className={styles.quiet}>{t("noResume")}</p>;
  return documents.map((file) => (
    <section key={file.id} className={styles.file} aria-label={file.fileName}>
      <header>
        <h3>{file.fileName}</h3>
        <Button size="s" icon="download" onPress={() => void open(file.id)}>
          {t("open")}
        </Button>
      </header>
      {file.text ? (
        <MarkedText text={file.text} marks={file.marks} />
      ) : (
        <p className={styles.quiet}>{file.textState === "pending" ? t("pending") : t("noText")}</p>
      )}
    </section>
  ));
}
