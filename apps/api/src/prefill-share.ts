// `npm exec -w apps/api -- node dist/prefill-share.js <folder>`: how many résumés of a folder prefill name and email
// correctly. A file is measured when something says what is right: a JSON Resume of the same name (also beside a DOCX
// made from it), or lines `file,name,email` in labels.csv.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { fieldsOfJsonResume, readJsonResume } from "@leadline/domain/candidate/json-resume";
import { extractText } from "#features/document/text/extract-text.js";
import { inspectFile } from "#features/document/upload/inspect-file.js";
import { suggestFields } from "#features/document/text/suggest-fields.js";

interface Label {
  readonly name: string;
  readonly email: string | null;
}

const [folder = ""] = process.argv.slice(2);
if (!existsSync(folder)) {
  say("Name a folder of résumés.");
  process.exit(1);
}
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted();
const labels = new Map<string, Label>();
for (const file of files.filter((path) => extname(path) === ".json")) {
  const read = parsed(file);
  const resume = readJsonResume(read);
  if (!resume.ok) continue;
  const { name, email } = fieldsOfJsonResume(resume.value);
  if (name !== null) labels.set(stem(file), { name, email });
}
const list = join(folder, "labels.csv");
if (existsSync(list))
  for (const line of readFileSync(list, "utf8").split(/\r?\n/)) {
    const [file, name, email] = line.split(",");
    if (file && name) labels.set(stem(file), { name, email: email ?? null });
  }

let right = 0;
let measured = 0;
for (const file of files) {
  const bytes = readFileSync(file);
  const inspected = inspectFile(bytes, basename(file));
  if (!inspected.ok) continue;
  const suggested = suggestFields(bytes, basename(file), await extractText(bytes, inspected.value.kind));
  const label = labels.get(stem(file));
  const said = `${suggested?.name ?? "no name"}, ${suggested?.email ?? "no email"}`;
  if (!label) {
    say(`      ${relative(folder, file)}: ${said} (nothing to compare with)`);
    continue;
  }
  measured += 1;
  const isRight = same(suggested?.name, label.name) && same(suggested?.email, label.email);
  if (isRight) right += 1;
  say(`${isRight ? "right" : "WRONG"} ${relative(folder, file)}: ${said}`);
}
say(`${right} of ${measured} prefilled correctly (${measured === 0 ? 0 : Math.round((100 * right) / measured)} %).`);

function stem(file: string): string {
  return basename(file).replace(/\.[a-z]+$/, "");
}

function parsed(file: string): unknown {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    return read;
  } catch {
    return undefined;
  }
}

function same(one: string | null | undefined, other: string | null): boolean {
  return (one ?? "").toLowerCase() === (other ?? "").toLowerCase();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
