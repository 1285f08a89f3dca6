import { IconButton } from "@leadline/ui/icon-button";
import { catalogue } from "@leadline/ui/text/catalogue";
import styles from "./kit.module.css";

const t = catalogue({
  title: "Résumé, {file}",
  close: "Close the résumé",
  unreadable: "No text could be read from this file.",
});

interface KitResumeProps {
  readonly resume: { readonly fileName: string; readonly text?: string | null };
  readonly onClose: () => void;
}

/** The résumé as text, in place: to be searched and read on a phone. */
export const KitResume = ({ resume, onClose }: KitResumeProps) => (
  <section className={styles.resume} aria-label={t("title", { file: resume.fileName })}>
    <header>
      <h2 dir="auto">{resume.fileName}</h2>
      <IconButton icon="close" label={t("close")} onPress={onClose} />
    </header>
    {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
    <div className={styles.resumeText} dir="auto" tabIndex={0} role="region" aria-label={resume.fileName}>
      {resume.text ?? t("unreadable")}
    </div>
  </section>
);
