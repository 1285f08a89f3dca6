const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku-Arab", "ps", "sd", "ug", "ur", "yi"]);

/** The reading direction of a language, for `<html dir>`. A person's name carries its own: `dir="auto"`. */
export function directionOf(locale: string): "ltr" | "rtl" {
  const { language, script } = new Intl.Locale(locale);
  return RIGHT_TO_LEFT.has(script ? `${language}-${script}` : language) || RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}
