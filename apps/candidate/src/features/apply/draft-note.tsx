import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";

const texts = catalogue(
  {
    kept: "What you type is kept on this device for 7 days, until you send it.",
    restored: "We put back what you typed here before.",
    clear: "Clear the form",
  },
  {
    de: {
      kept: "Was Sie schreiben, bleibt 7 Tage auf diesem Gerät, bis Sie es absenden.",
      restored: "Wir haben wieder eingesetzt, was Sie hier zuvor geschrieben hatten.",
      clear: "Formular leeren",
    },
  },
);

/** Shown by the script, which is what keeps the draft. */
export function DraftNote(): ReactNode {
  const t = useText(texts);
  return (
    <div data-draft-note hidden>
      <p className="hint">
        <span data-draft-restored hidden role="status">
          {t("restored")}{" "}
        </span>
        {t("kept")}
      </p>
      <button className="linkish" type="button" data-draft-clear>
        {t("clear")}
      </button>
    </div>
  );
}
