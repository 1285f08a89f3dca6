import type { FileRefusal } from "@leadline/domain/document/file-kind";
import { words } from "#core/words.js";

const say = words(
  {
    empty: "This file is empty. Choose another one, or paste your CV as text.",
    too_large: "This file is larger than 10 MB. Save a smaller one, for example a PDF without pictures.",
    legacy_word: "This is an old Word file (.doc). Open it and save it as DOCX or PDF, then attach that.",
    macros: "This Word file contains macros, which we do not take. Save it as PDF or as DOCX without macros.",
    image: "This is a picture. Attach your CV as PDF, Word, ODT, RTF or text, or paste it as text.",
    web_page: "This file is a web page inside. Attach your CV as PDF, Word, ODT, RTF or text, or paste it as text.",
    archive: "This is a packed archive. Unpack it and attach the CV itself.",
    packed_too_tightly: "This file unpacks to far more than it seems to hold. Save it as PDF and attach that.",
    damaged_container: "This file is damaged. Open it, save it again as PDF or DOCX, and attach that.",
    program: "This file is a program. Attach your CV as PDF, Word, ODT, RTF or text, or paste it as text.",
    not_a_resume_file: "We cannot read this kind of file. Attach a PDF, Word, ODT, RTF, text or JSON Resume file.",
    invalid_json_resume:
      "This JSON file is not a JSON Resume (jsonresume.org). Attach a PDF, Word or text file instead.",
  },
  {
    de: {
      empty: "Diese Datei ist leer. Wählen Sie eine andere, oder fügen Sie Ihren Lebenslauf als Text ein.",
      too_large: "Diese Datei ist größer als 10 MB. Speichern Sie eine kleinere, zum Beispiel ein PDF ohne Bilder.",
      legacy_word: "Das ist eine alte Word-Datei (.doc). Speichern Sie sie als DOCX oder PDF und hängen Sie diese an.",
      macros: "Diese Word-Datei enthält Makros. Speichern Sie sie als PDF oder als DOCX ohne Makros.",
      image: "Das ist ein Bild. Hängen Sie Ihren Lebenslauf als PDF, Word, ODT, RTF oder Text an.",
      web_page:
        "Diese Datei ist innen eine Webseite. Hängen Sie Ihren Lebenslauf als PDF, Word, ODT, RTF oder Text an.",
      archive: "Das ist ein gepacktes Archiv. Entpacken Sie es und hängen Sie den Lebenslauf selbst an.",
      packed_too_tightly: "Diese Datei enthält entpackt weit mehr, als sie scheint. Speichern Sie sie als PDF.",
      damaged_container: "Diese Datei ist beschädigt. Speichern Sie sie noch einmal als PDF oder DOCX.",
      program: "Diese Datei ist ein Programm. Hängen Sie Ihren Lebenslauf als PDF, Word, ODT, RTF oder Text an.",
      not_a_resume_file:
        "Diese Art Datei können wir nicht lesen. Möglich sind PDF, Word, ODT, RTF, Text und JSON Resume.",
      invalid_json_resume: "Diese JSON-Datei ist kein JSON Resume (jsonresume.org). Hängen Sie PDF, Word oder Text an.",
    },
  },
);

/** Why a file was not taken, and what to do instead. */
export const fileRefusalWords = (reason: FileRefusal, locale: string): string => say(locale)(reason);
