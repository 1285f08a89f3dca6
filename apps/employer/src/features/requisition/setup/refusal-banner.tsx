import { Banner } from "@leadline/ui/banner";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { Refusal } from "../use-requisition-command.ts";
import styles from "./setup.module.css";

const t = catalogue({ missing: "Before approval can be asked for:" });

/** Why a step was refused: in one sentence, or what to fill in first, field by field. */
export function RefusalBanner({ refusal }: { readonly refusal: Refusal }) {
  const fields = Object.entries(refusal.fields);
  return (
    <Banner tone="danger" isNews>
      {fields.length === 0 ? (
        refusal.message
      ) : (
        <>
          {t("missing")}
          <ul className={styles.missing}>
            {fields.map(([path, message]) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        </>
      )}
    </Banner>
  );
}
