import { readdir } from "node:fs/promises";
import path from "node:path";
import { root } from "../paths.mjs";
import { read } from "./tools.mjs";

/** The first schema came in several files that always run together: up to here, one may use what another creates. */
const FIRST_SCHEMA = "20261124T0902";

const FOLDER = "apps/api/src/migrations";

/**
 * The rules of expand and contract: a migration runs while the version before it still serves people, so it only adds,
 * and nothing in it holds a lock for long. What it creates itself nobody uses yet: there everything is allowed.
 */
const RULES = [
  {
    pattern:
      /alter\s+table\s+(?:only\s+)?(?:if\s+exists\s+)?([\w.]+)[^;]*\badd\s+(?:constraint\s+\w+\s+)?foreign\s+key\b(?![^;]*\bnot\s+valid\b)/gi,
    says: "adds a foreign key without NOT VALID",
  },
  {
    pattern:
      /alter\s+table\s+(?:only\s+)?([\w.]+)[^;]*\badd\s+(?:constraint\s+\w+\s+)?check\b(?![^;]*\bnot\s+valid\b)/gi,
    says: "adds a check without NOT VALID",
  },
  {
    pattern: /alter\s+table\s+(?:only\s+)?([\w.]+)[^;]*\badd\s+(?:constraint\s+\w+\s+)?exclude\b/gi,
    says: "adds an exclusion constraint, which locks the table: create it with its table",
  },
  {
    pattern: /alter\s+table\s+(?:only\s+)?([\w.]+)[^;]*\balter\s+(?:column\s+)?\w+\s+(?:set\s+data\s+)?type\b/gi,
    says: "changes a type: add a column, fill it, drop the old one later",
  },
  {
    pattern: /alter\s+table\s+(?:only\s+)?([\w.]+)[^;]*\balter\s+(?:column\s+)?\w+\s+set\s+not\s+null\b/gi,
    says: "sets NOT NULL: add a validated check first",
  },
  {
    pattern:
      /alter\s+table\s+(?:only\s+)?([\w.]+)[^;]*\badd\s+(?:column\s+)?(?!constraint\b)\w+\s[^;,]*\bnot\s+null\b(?![^;,]*\bdefault\b)/gi,
    says: "adds a NOT NULL column without a default",
  },
  {
    pattern: /alter\s+table\s+(?:only\s+)?([\w.]+)\s+rename\b/gi,
    says: "renames: add the new name, drop the old one later",
  },
  {
    pattern:
      /create\s+(?:unique\s+)?index\s+(?!concurrently)(?:if\s+not\s+exists\s+)?\w+\s+on\s+(?:only\s+)?([\w.]+)/gi,
    says: "makes an index without CONCURRENTLY",
  },
  { pattern: /drop\s+table\s+(?:if\s+exists\s+)?([\w.]+)/gi, says: "drops a table", contract: true },
  { pattern: /alter\s+table\s+(?:only\s+)?([\w.]+)[^;]*\bdrop\s+column\b/gi, says: "drops a column", contract: true },
];

export async function migrationsAreSafe() {
  const files = (await readdir(path.join(root, FOLDER))).filter((file) => /^\d{8}T\d{4}-.+\.ts$/.test(file)).sort();
  const list = await read(`${FOLDER}/migrations.ts`);
  const problems = files.length === 0 ? ["there is no migration"] : [];
  let last = -1;
  const first = files.filter((file) => file.slice(0, FIRST_SCHEMA.length) <= FIRST_SCHEMA);
  const together = createdTables((await Promise.all(first.map((file) => read(`${FOLDER}/${file}`)))).join("\n"));
  for (const file of files) {
    const at = list.indexOf(file.replace(/\.ts$/, ".js"));
    if (at < 0) problems.push(`${file} is not in migrations.ts`);
    else if (at < last) problems.push(`${file} is out of order in migrations.ts`);
    last = Math.max(at, last);
    problems.push(...violations(file, await read(`${FOLDER}/${file}`), first.includes(file) ? together : []));
  }
  return problems;
}

/** Exported for its own test. A contract step says which release stopped using what it removes: `-- contract: since 1.4`. */
export function violations(file, source, existing = []) {
  const [forward = source] = source.split(/\basync\s+down\s*\(/);
  const sql = forward.replaceAll(/^\s*\/\/.*$/gm, "").replaceAll(/--(?!\s*contract:).*$/gm, "");
  const created = new Set([...existing, ...createdTables(sql)]);
  const broken = RULES.flatMap(({ pattern, says, contract }) =>
    [...sql.matchAll(pattern)]
      .filter(([, table]) => !created.has(table) && !(contract && /--\s*contract:/.test(sql)))
      .map(([, table]) => `${file} ${says} (${table})`),
  );
  const undone = /\basync\s+down\s*\(/.test(source) || /no way back:/i.test(source);
  return undone ? broken : [...broken, `${file} has no down() and no line "No way back: <reason>"`];
}

function createdTables(sql) {
  return [...sql.matchAll(/create\s+table\s+(?:if\s+not\s+exists\s+)?([\w.]+)/gi)].map(([, table]) => table);
}
