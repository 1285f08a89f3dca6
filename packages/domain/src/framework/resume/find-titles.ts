import { spanOf, type NormalizedText, type Span } from "../skills/extract-skills/normalized-text.js";

/** How far up a title stands, as its words say; companies use them differently, so it is a hint and no more. */
export type TitleLevel = "junior" | "plain" | "senior" | "staff" | "lead" | "manager" | "executive";

/** A job title in a text. `leads`: it is one of the titles that mean a Tech Lead. */
export interface TitleHit extends Span {
  readonly level: TitleLevel;
  readonly leads: boolean;
}

const LEVEL =
  "junior|associate|assistant|graduate|trainee|intern|mid-level|senior|sr|sr\\.|staff|senior staff|principal|distinguished|lead|chief|interim|deputy";
const FIELD = [
  "software|backend|back-end|back end|frontend|front-end|front end|full-stack|full stack|fullstack|web|mobile|platform",
  "cloud|data|devops|site reliability|reliability|security|systems?|embedded|infrastructure|machine learning|ml|qa|test",
  "quality|build|release|applications?|solutions?|enterprise|technical|database|network|product|support|integration",
  "ios|android|java|python|go|golang|c#|c\\+\\+|\\.net|php|ruby|kotlin|swift|scala|rust|javascript|typescript|react|node\\.js",
].join("|");
const TITLE = new RegExp(
  "(?<![\\p{L}\\p{N}+#.-])(?:" +
    `(?:(?:${LEVEL}|${FIELD})[ \\n/]){1,4}(?:engineer|developer|programmer|architect)` +
    `|(?:(?:${LEVEL}|team)[ \\n]){0,2}(?:tech|technical|team|dev|development|engineering)[ \\n](?:lead|leader)` +
    "|(?:senior )?(?:engineering|development|software) manager" +
    "|(?:head|director|vice president|vp)(?: of)? (?:software |product )?(?:engineering|development|technology|architecture|platform)" +
    "|engineering director|technical director|cto|chief technology officer" +
    ")(?![\\p{L}\\p{N}])",
  "gu",
);
const MEANS_TECH_LEAD = /^(?:.{0,24}[ \n])?(?:tech lead|technical lead|lead engineer|lead developer|dev lead)$/;

/** Job titles, in order. "Engineers" in the plural are other people and are left out. */
export function findTitles(text: NormalizedText): readonly TitleHit[] {
  return [...text.characters.matchAll(TITLE)].map(({ 0: title, index }) => ({
    ...spanOf(text, index, index + title.length),
    level: levelOf(title),
    leads: MEANS_TECH_LEAD.test(title.replaceAll("\n", " ")),
  }));
}

function levelOf(title: string): TitleLevel {
  const says = (words: string): boolean => new RegExp(`(?:^|[ \\n])(?:${words})(?:[ \\n.]|$)`).test(title);
  if (says("cto|chief technology officer|vp|vice president|head|director")) return "executive";
  if (says("manager")) return "manager";
  if (says("lead|leader|chief")) return "lead";
  if (says("staff|principal|distinguished")) return "staff";
  if (says("senior|sr")) return "senior";
  return says("junior|associate|assistant|graduate|trainee|intern") ? "junior" : "plain";
}
