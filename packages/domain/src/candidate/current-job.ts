/** What somebody does now, and for whom; null where nothing says so. */
export interface CurrentJob {
  readonly title: string | null;
  readonly employer: string | null;
}

// The words that stand between a role and a company in the languages postings are written in most.
const FOR = /\s+(?:at|@|bei|chez)\s+/iu;

/**
 * Reads the line under a name on a résumé: "Tech Lead at Volta Payments" is a title and an employer, "Staff Engineer,
 * Platform" a title alone. Unlike a headline it is shown beside the name, so it is short.
 */
export function currentJob(headline: string | null): CurrentJob {
  const line = (headline ?? "").trim();
  const found = FOR.exec(line);
  if (!found) return { title: short(line), employer: null };
  return { title: short(line.slice(0, found.index)), employer: short(line.slice(found.index + found[0].length)) };
}

const MOST = 100;
const short = (text: string): string | null => {
  const kept = [...text.trim()].slice(0, MOST).join("").trim();
  return kept === "" ? null : kept;
};
