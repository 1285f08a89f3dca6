/**
 * Stems of words that readers associate with men or with women, matched at the beginning of a word. Source: framework
 * document 7.3, after Gaucher, Friesen and Kay, "Evidence that gendered wording in job advertisements exists and
 * sustains gender inequality" (2011).
 */
export const MASCULINE_STEMS: readonly string[] = (
  "aggress ambitio assert autonom battle boast challeng compet confident courag decisive determin domin driven " +
  "fearless fight forc hierarch hostil independen individual intellect lead logic objective outspoken persist " +
  "reckless self-relian stubborn superior"
).split(" ");

export const FEMININE_STEMS: readonly string[] = (
  "affectionate collab commit communal compassion connect considerate cooperat co-operat depend empath feel gentle " +
  "honest inclusive interpersonal kind loyal nurtur pleasant polite quiet respon sensitiv shar support sympath tender " +
  "together trust understand warm"
).split(" ");

/**
 * Words of the trade that only look like coded ones; without them every text about a Tech Lead would be flagged. As
 * patterns over lower-case text, each bounded.
 */
export const NOT_CODED: readonly string[] = [
  // Titles and terms with "lead".
  "(?:team )?tech(?:nical)? leads?",
  "team leads?",
  "dev leads?",
  "lead (?:engineer|developer)s?",
  "lead[ -]times?",
  // Collocations that mean something technical.
  "objective-c",
  "service[ -]level objectives?",
  "business logic",
  "independently deploy(?:able|ed)",
  "competenc(?:y|ies)",
  "distributed consensus",
  "dependenc(?:y|ies)(?: injection)?",
  "shared librar(?:y|ies)",
  "(?:git|code) commits?",
  "commits? (?:messages?|to (?:git|the code))",
  "connection pools?",
  "zero[ -]trust",
  "support contracts?",
  "responsive design",
  "(?:event|test|domain|behaviou?r|model)[ -]driven",
  "deterministic(?:ally)?",
  "persisten(?:ce|t)",
  "(?:incident )?response(?: times?)?",
  "a kind of|kinds? of",
];

/** What to write instead, by stem; where nothing is said, the word can go. Source: framework document 7.3. */
export const ALTERNATIVES: Readonly<Record<string, string>> = {
  aggress: "bold, energetic",
  ambitio: "willing to grow",
  assert: "clear, direct",
  autonom: "able to decide within the team’s goals",
  challeng: "complex, varied",
  compet: "effective, well paid (state the range)",
  confident: "calm, clear",
  decisive: "able to decide and to explain",
  determin: "patient, thorough",
  domin: "serve, reach",
  driven: "interested, motivated",
  fearless: "willing to try and to learn",
  independen: "able to decide within the team’s goals",
  individual: "person",
  intellect: "thoughtful, curious",
  lead: "guide, set direction",
  logic: "reasoning",
  objective: "goal",
  persist: "patient, thorough",
  superior: "proven, solid",
};
