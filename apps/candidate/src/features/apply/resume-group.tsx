import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { usePage, useText } from "#lib/page.ts";
import type { FormError } from "#ui/error-summary.tsx";
import { FieldError, FromResume } from "#ui/field.tsx";
import { Icon } from "#ui/icon.tsx";
import { TextArea } from "#ui/text-field.tsx";
import { applyTexts } from "./apply-errors.ts";
import type { ApplyValues, KeptResume } from "./apply-form.ts";
import { sayFileSize } from "#lib/file-size.ts";
import { fileTexts } from "./file-texts.ts";

const texts = catalogue(
  {
    file: "CV file",
    hint: "PDF, Word, ODT, RTF, text or JSON Resume, up to 10 MB. Photos are not needed.",
    less: "Want to type less?",
    fill: "Fill in the form from my CV",
    another: "Use another file",
    paste: "No file at hand? Paste text or a link",
    pasteLabel: "Your CV as text, or a link to it",
    pasteHint: "A few lines are fine: jobs, what you did, what you are good at.",
    received: "{size}, received",
    sending: "Sending your CV",
    filled: "We read your CV. Please check the fields marked “From your CV”.",
    notFilled: "Your CV is with us. Please type in your details; we could not read them from the file.",
  },
  {
    de: {
      file: "Lebenslauf als Datei",
      hint: "PDF, Word, ODT, RTF, Text oder JSON Resume, bis 10 MB. Fotos sind nicht nötig.",
      less: "Weniger tippen?",
      fill: "Formular aus meinem Lebenslauf ausfüllen",
      another: "Andere Datei nehmen",
      paste: "Keine Datei zur Hand? Text oder Link einfügen",
      pasteLabel: "Ihr Lebenslauf als Text oder ein Link dazu",
      pasteHint: "Ein paar Zeilen reichen: Stellen, was Sie getan haben, was Sie gut können.",
      received: "{size}, angekommen",
      sending: "Ihr Lebenslauf wird gesendet",
      filled: "Wir haben Ihren Lebenslauf gelesen. Bitte prüfen Sie die Felder mit „Aus Ihrem Lebenslauf“.",
      notFilled: "Ihr Lebenslauf ist da. Bitte geben Sie Ihre Daten ein; wir konnten sie nicht aus der Datei lesen.",
    },
  },
);

interface ResumeGroupProps {
  readonly values: ApplyValues;
  readonly errors: readonly FormError[];
  /** Where a script sends the file by itself. */
  readonly uploadTo: string;
}

/** The CV first: a file, or text. A file that arrived stays, whatever else is wrong with the form. */
export function ResumeGroup({ values, errors, uploadTo }: ResumeGroupProps): ReactNode {
  const t = useText(texts);
  const words = useText(applyTexts);
  const { resume } = values;
  const textError = errors.find(({ target }) => target === "resumeText")?.message;
  return (
    <section className="group" aria-labelledby="g-cv">
      <h2 id="g-cv">{words("resume")}</h2>
      <div
        data-resume={uploadTo}
        data-filled={t("filled")}
        data-not-filled={t("notFilled")}
        data-sending={t("sending")}
      >
        <Chip resume={resume} />
        {resume ? (
          <details>
            <summary>{t("another")}</summary>
            <div className="more">
              <FileField errors={errors} />
            </div>
          </details>
        ) : (
          <FileField errors={errors} />
        )}
        <p className="hint" role="status" data-resume-status />
        {values.fromResume.map((field) => (
          <input key={field} type="hidden" name="fromResume" value={field} />
        ))}
        <template data-mark>
          <FromResume />
        </template>
        <template data-error>
          <FieldError message="" />
        </template>
      </div>
      <details open={values.resumeText !== "" || textError !== undefined}>
        <summary>{t("paste")}</summary>
        <div className="more">
          <TextArea
            id="resumeText"
            label={t("pasteLabel")}
            hint={t("pasteHint")}
            value={values.resumeText}
            maxLength={60_000}
            error={textError}
            optional
          />
        </div>
      </details>
    </section>
  );
}

/** The file we have; the script fills an empty one in when an upload is done. */
function Chip({ resume }: { readonly resume: KeptResume | undefined }): ReactNode {
  const t = useText(texts);
  const { locale } = usePage();
  return (
    <div className="filechip" data-chip hidden={resume === undefined}>
      <Icon name="file" />
      <span>
        <bdi data-chip-name>{resume?.fileName}</bdi>{" "}
        <small data-chip-size={t("received", { size: "{size}" })}>
          {resume && t("received", { size: sayFileSize(resume.byteSize, locale) })}
        </small>
      </span>
      <input type="hidden" name="documentId" value={resume?.id ?? ""} />
      <input type="hidden" name="documentName" value={resume?.fileName ?? ""} />
      <input type="hidden" name="documentSize" value={resume?.byteSize ?? ""} />
    </div>
  );
}

function FileField({ errors }: { readonly errors: readonly FormError[] }): ReactNode {
  const t = useText(texts);
  const file = useText(fileTexts);
  const error = errors.find(({ target }) => target === "resume")?.message;
  return (
    <div className={error === undefined ? "field" : "field field--error"}>
      <label htmlFor="resume">{t("file")}</label>
      <p className="hint" id="resume-hint">
        {t("hint")}
      </p>
      {error !== undefined && <FieldError id="resume-error" message={error} />}
      <div className="upload mt-8">
        <input
          type="file"
          id="resume"
          name="resume"
          accept=".pdf,.docx,.odt,.rtf,.txt,.md,.json"
          aria-describedby={error === undefined ? "resume-hint" : "resume-hint resume-error"}
          aria-invalid={error !== undefined || undefined}
          data-too-large={file("too_large")}
        />
        <p className="hint" data-fill>
          {t("less")}{" "}
          <button className="linkish" type="submit" name="press" value="fill" formNoValidate>
            {t("fill")}
          </button>
        </p>
      </div>
    </div>
  );
}
