import { readFile, writeFile } from "node:fs/promises";
import { builtDomain } from "./domain/built-domain.mjs";
import { readYaml, writeYaml } from "./framework/read-yaml.mjs";
import { Explained, run, say } from "./say.mjs";

// `npm run framework -- export FILE` writes the framework that comes with Leadline, as YAML (or its JSON Schema, when
// FILE ends in .schema.json). `npm run framework -- import FILE` reads a framework, or a ladder of levels and themes,
// and says what it holds and what it would change; or everything that is wrong with it.
await run(async () => {
  const [verb, file] = process.argv.slice(2);
  const verbs = { import: importFile, export: exportFile };
  if (!Object.hasOwn(verbs, verb ?? "") || file === undefined)
    throw new Explained("Say what to do with which file: npm run framework -- import FILE, or export FILE.");
  await verbs[verb](await builtDomain(), file);
});

async function exportFile(load, file) {
  const { frameworkFileJsonSchema } = await load("framework/versions/framework-file");
  const { shippedFramework } = await load("framework/versions/shipped-framework");
  const { FRAMEWORK_VERSION } = await load("framework/framework-version");
  const schema = file.endsWith(".schema.json");
  await writeFile(
    file,
    schema ? `${JSON.stringify(frameworkFileJsonSchema(), null, 2)}\n` : writeYaml(shippedFramework(FRAMEWORK_VERSION)),
  );
  say(
    `Wrote ${schema ? "the JSON Schema of a framework" : `the framework, version ${FRAMEWORK_VERSION},`} to ${file}.`,
  );
}

async function importFile(load, file) {
  const { readFrameworkFile } = await load("framework/versions/framework-file");
  const { frameworkFromJobFamily, looksLikeJobFamily } = await load("framework/versions/job-family");
  const { importFramework } = await load("framework/versions/import-framework");
  const { ownShippedFramework } = await load("framework/versions/own-framework");

  const text = await readFile(file, "utf8").catch((error) => {
    throw new Explained(`${file} cannot be read: ${error.message}`);
  });
  const yaml = readYaml(text);
  if (!yaml.ok) throw new Explained(yaml.message);
  const read = looksLikeJobFamily(yaml.value)
    ? frameworkFromJobFamily(yaml.value, { version: "1.0.0" })
    : readFrameworkFile(yaml.value);
  if (!read.ok) throw new Explained(inWords(read.refusal));

  const { name, version, scale, competencies, questions } = read.value;
  say(`${name}, version ${version}: ${competencies.length} competencies, ${questions.length} questions,`);
  say(`rated on ${scale.length} points: ${scale.map((point) => point.name).join(", ")}.`);
  const change = { by: "command", at: 0, reason: "Imported." };
  const imported = importFramework(ownShippedFramework(), read.value, change);
  if (!imported.ok)
    return say(
      imported.refusal.type === "OtherScale"
        ? "It rates on a scale of its own, so that it stands beside the framework of Leadline and not in it."
        : inWords(imported.refusal),
    );
  const { added, reworded, unchanged, absent } = imported.value;
  say(
    `Against the framework of Leadline: ${added.length} new, ${reworded.length} worded otherwise, ${unchanged.length} the same, ${absent.length} not in it.`,
  );
}

const inWords = ({ issues }) =>
  [
    "Not a framework that can be taken in:",
    ...issues.map(({ path, message }) => `  ${path || "(file)"}: ${message}`),
  ].join("\n");
