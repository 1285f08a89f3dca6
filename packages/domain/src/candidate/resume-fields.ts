import { email as emailAddress } from "../shared/text.js";

/** What a résumé says about how to reach a person. Suggestions only: the candidate confirms or corrects each. */
export interface ResumeFields {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly headline: string | null;
  readonly links: readonly string[];
}

// People introduce themselves at the top; further down are employers, referees and school names.
const HEAD_LINES = 25;
const HEAD_CHARACTERS = 4000;

/** Reads contact fields from the plain text of a résumé. What is not clearly there stays null: a gap is better than a guess. */
export function readResumeFields(text: string): ResumeFields {
  const lines = text
    .slice(0, 200_000)
    .split(/[\r\n\f]+/)
    .map((line) =>
      line
        .replace(/[\p{Co}\p{Cc}\p{Cf}]/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
  const head = lines.slice(0, HEAD_LINES).map((line) => line.slice(0, 400));
  const address = findEmail(head) ?? findEmail(lines.slice(HEAD_LINES).map((line) => line.slice(0, 400)));
  const name = findName(head, address);
  return {
    name: name?.text ?? null,
    email: address,
    phone: findPhone(head),
    headline: name ? findHeadline(head, name.line) : null,
    links: findLinks(head.join("\n").slice(0, HEAD_CHARACTERS), address),
  };
}

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;

function findEmail(lines: readonly string[]): string | null {
  for (const line of lines)
    for (const [found] of line.matchAll(EMAIL)) {
      const parsed = emailAddress.safeParse(found.replace(/^['._-]+/, ""));
      if (parsed.success) return parsed.data;
    }
  return null;
}

// Two or more groups of digits, seven to fifteen in all; years and date spans are ruled out below.
const PHONE = /(?:\+|\(|\b00)?\d[\d\s().\-/\u2010-\u2013]{5,22}\d/g;

function findPhone(lines: readonly string[]): string | null {
  for (const line of lines)
    for (const [found] of line.matchAll(PHONE)) {
      const digits = found.replace(/\D/g, "").length;
      const isDates =
        /^(?:19|20)\d{2}\s*[-\u2013/]\s*(?:19|20)?\d{2}/.test(found) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(found);
      if (digits >= 7 && digits <= 15 && !isDates) return closeBracket(line, found.trim());
    }
  return null;
}

const closeBracket = (line: string, found: string): string => (line.includes(`(${found}`) ? `(${found}` : found);

const HOSTS =
  "(?:linkedin\\.com|github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org|medium\\.com|stackoverflow\\.com|xing\\.com)";
const LINK = new RegExp(
  `https?://[^\\s<>()"'|,;]{4,200}|(?:www\\.|${HOSTS})[^\\s<>()"'|,;]{2,200}|${HOSTS}/[^\\s<>()"'|,;]{1,200}`,
  "giu",
);

function findLinks(text: string, address: string | null): string[] {
  const found = [...text.matchAll(LINK)].map(([link]) => link.replace(/[.\u2026]+$/, ""));
  const domain = address?.split("@")[1];
  const readable = found.filter((link) => link !== domain).flatMap((link) => readableLink(link) ?? []);
  return [...new Set(readable)].slice(0, 10);
}

/** A link as a person may follow it, with https added where it was left out; undefined for anything else. */
export function readableLink(link: string): string | undefined {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(link) ? link.trim() : `https://${link.trim()}`;
  return /^https?:\/\/[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?$/iu.test(withScheme) ? withScheme : undefined;
}

const SEPARATORS = /\s[|•·–—]\s|\s[-]\s|[|•·]|,\s|\t| {3,}/u;
const ROLE_OR_HEADING =
  /\b(?:curriculum|vitae|résumé|resume|lebenslauf|updated|page|seite|profile|profil|summary|objective|experience|education|skills|contact|kontakt|engineer|developer|manager|designer|analyst|consultant|architect|scientist|programmer|university|street|straße|avenue|road|city|gmbh|inc|ltd|llc|template|document|welcome|about|personal|work|employment)\b/iu;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|d[aeiou]s?|d[’'][\p{L}\p{M}]+|van|von|der|den|del|la|le|el|al|bin|ibn|binti|y|e|zu|ter|ten|af|av|de[BM]\p{L}+|Mc\p{L}+)$/u;

interface FoundName {
  readonly text: string;
  readonly line: number;
}

/** The first line that reads like a name; a line that shares words with the email address beats an earlier one. */
function findName(head: readonly string[], address: string | null): FoundName | null {
  const local = address?.split("@")[0]?.toLowerCase() ?? "";
  const wordsInAddress = (text: string): boolean[] =>
    plain(text)
      .split(" ")
      .filter((word) => word.length >= 3)
      .map((word) => local.includes(word));
  const candidates = head.slice(0, 15).flatMap((line, index): FoundName[] => {
    const stated = /^(?:full\s+)?name\s*[:：]\s*(.+)$/iu.exec(line)?.[1];
    const text = (stated ?? line.split(SEPARATORS)[0] ?? "").trim().replace(/[,;:]+$/, "");
    // Jane Developer is a person when the address says so.
    const isRole = ROLE_OR_HEADING.test(text) && !wordsInAddress(text).every(Boolean);
    return hasShapeOfName(text) && !isRole ? [{ text: asWritten(text), line: index }] : [];
  });
  return candidates.find(({ text }) => wordsInAddress(text).some(Boolean)) ?? candidates[0] ?? null;
}

function hasShapeOfName(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@/\\<>{}[\]=+#*:?!]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (/^[\p{Lo}\p{M}\s・·]+$/u.test(text)) return words.length <= 6;
  return words.length >= 2 && words.length <= 6 && words.every((word) => NAME_WORD.test(word));
}

/** JOHN O'DOE becomes John O'Doe: capitals are typography at the head of a page, but shouting in a greeting. */
function asWritten(text: string): string {
  const isLoud = text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
  if (!isLoud) return text;
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());
}

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, "");

/** What stands right under the name, when it reads like a role and not like an address. */
function findHeadline(head: readonly string[], nameLine: number): string | null {
  const next = head[nameLine + 1]?.split(/\s*[|•·]\s*/u)[0]?.trim() ?? "";
  const isRole =
    next.length >= 3 &&
    next.length <= 100 &&
    !/[@\d]|https?:|www\.|[.!?]$|, [A-Z]{2}$/.test(next) &&
    !SECTION.test(next);
  return isRole ? asWritten(next) : null;
}

const SECTION =
  /^(?:professional |work |personal )?(?:summary|profile|objective|experience|education|skills|contact|about(?: me)?|projects|employment)\b/i;
