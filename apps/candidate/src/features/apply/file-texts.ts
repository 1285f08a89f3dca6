import { catalogue } from "@leadline/ui/text/catalogue";

/** What we say about a file before the API has seen it; its own refusals come with words. */
export const fileTexts = catalogue(
  {
    too_large: "This file is larger than 10 MB. Save a smaller one, for example a PDF without pictures.",
    unreachable: "The file did not reach us. Choose it again in a minute, or paste your CV as text.",
  },
  {
    de: {
      too_large: "Diese Datei ist größer als 10 MB. Speichern Sie eine kleinere, zum Beispiel ein PDF ohne Bilder.",
      unreachable:
        "Die Datei ist nicht bei uns angekommen. Wählen Sie sie in einer Minute noch einmal oder fügen Sie Ihren Lebenslauf als Text ein.",
    },
  },
);
