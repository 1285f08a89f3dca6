import { catalogue } from "@leadline/ui/text/catalogue";

const texts = catalogue(
  {
    empty: "This file is empty. Choose another one, or paste your CV as text below.",
    too_large: "This file is larger than 10 MB. Save it smaller, for example as PDF without photos, or paste the text below.",
    legacy_word: "This is an old Word file (.doc). Save it as PDF or .docx and choose it again, or paste the text below.",
    macros: "This document contains macros, which we do not open. Save it as PDF and choose it again.",
    image: "This is a picture. Save your CV as PDF or Word, or paste the text below.",
    web_page: "This is a web page. Save your CV as PDF or Word, or paste a link to it below.",
    archive: "This is an archive. Take the CV out of it and choose the file itself.",
    packed_too_tightly: "We cannot unpack this file safely. Save it as PDF and choose it again.",
    damaged_container: "This file is damaged. Open it on your device, save it again and choose it once more.",
    program: "This is a program, not a CV. Choose a PDF, Word, ODT, RTF or text file.",
    not_a_resume_file: "We cannot read this kind of file. Choose a PDF, Word, ODT, RTF, text or JSON Resume file.",
    invalid_json_resume: "This JSON file is not a JSON Resume. Choose another file, or paste the text below.",
    unreachable: "The file did not reach us. Choose it again in a minute, or paste the text below.",
    other: "We cannot take this file. Choose a PDF, Word, ODT, RTF or text file, or paste the text below.",
  },
  {
    de: {
      empty: "Diese Datei ist leer. Wählen Sie eine andere oder fügen Sie Ihren Lebenslauf unten als Text ein.",
      too_large:
        "Diese Datei ist größer als 10 MB. Speichern Sie sie kleiner, etwa als PDF ohne Fotos, oder fügen Sie den Text unten ein.",
      legacy_word:
        "Das ist eine alte Word-Datei (.doc). Speichern Sie sie als PDF oder .docx und wählen Sie sie noch einmal, oder fügen Sie den Text unten ein.",
      macros: "Dieses Dokument enthält Makros, die wir nicht öffnen. Speichern Sie es als PDF und wählen Sie es noch einmal.",
      image: "Das ist ein Bild. Speichern Sie Ihren Lebenslauf als PDF oder Word oder fügen Sie den Text unten ein.",
      web_page: "Das ist eine Webseite. Speichern Sie Ihren Lebenslauf als PDF oder Word oder fügen Sie unten einen Link ein.",
      archive: "Das ist ein Archiv. Nehmen Sie den Lebenslauf heraus und wählen Sie die Datei selbst.",
      packed_too_tightly:
        "Wir können diese Datei nicht sicher entpacken. Speichern Sie sie als PDF und wählen Sie sie noch einmal.",
      damaged_container:
        "Diese Datei ist beschädigt. Öffnen Sie sie auf Ihrem Gerät, speichern Sie sie neu und wählen Sie sie noch einmal.",
      program: "Das ist ein Programm, kein Lebenslauf. Wählen Sie eine PDF-, Word-, ODT-, RTF- oder Textdatei.",
      not_a_resume_file:
        "Diese Art von Datei können wir nicht lesen. Wählen Sie eine PDF-, Word-, ODT-, RTF-, Text- oder JSON-Resume-Datei.",
      invalid_json_resume:
        "Diese JSON-Datei ist kein JSON Resume. Wählen Sie eine andere Datei oder fügen Sie den Text unten ein.",
      unreachable:
        "Die Datei ist nicht bei uns angekommen. Wählen Sie sie in einer Minute noch einmal oder fügen Sie den Text unten ein.",
      other:
        "Diese Datei können wir nicht annehmen. Wählen Sie eine PDF-, Word-, ODT-, RTF- oder Textdatei oder fügen Sie den Text unten ein.",
    },
  },
);

const KNOWN = [
  "empty",
  "too_large",
  "legacy_word",
  "macros",
  "image",
  "web_page",
  "archive",
  "packed_too_tightly",
  "damaged_container",
  "program",
  "not_a_resume_file",
  "invalid_json_resume",
  "unreachable",
] as const;

/** Why a file was not taken and what to do about it, in the reader's language. */
export const sayFileRefusal = (reason: string, language: string): string =>
  texts.in(language)(KNOWN.find((known) => known === reason) ?? "other");
