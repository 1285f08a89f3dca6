import { ErrorState } from "@leadline/ui/error-state";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useRouteError } from "react-router";
import styles from "./crash-page.module.css";

const t = catalogue({
  page: "Something went wrong · Leadline",
  old: "Leadline was updated",
  oldText: "This window still has the version before. Load it again; what you saved is safe.",
  crashed: "This page stopped working",
  crashedText:
    "What was saved is safe. Load the page again; if it stays, give your administrator its address and the time.",
});

/** A part of the app that could not be loaded, or broke. */
export function CrashPage() {
  const error = useRouteError();
  // After a release the old names of lazily loaded files are gone.
  const isOldVersion = error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
  return (
    <main className={styles.page}>
      <title>{t("page")}</title>
      <ErrorState level={1} title={isOldVersion ? t("old") : t("crashed")} onRetry={() => window.location.reload()}>
        {isOldVersion ? t("oldText") : t("crashedText")}
      </ErrorState>
    </main>
  );
}
