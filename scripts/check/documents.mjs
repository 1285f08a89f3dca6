import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";
import { read, repositoryFiles } from "./tools.mjs";

const TEXT = /\.(c?[jt]sx?|mjs|json|md|ya?ml|css|html|graphql|sh|sql|txt|toml)$|Dockerfile|^\.ci\//;

/** Things that belong to one machine or to one network, or that were left for later. */
const UNWELCOME = [
  { pattern: /(?<![\w.-])\/(?:work|root|home\/\w+|Users\/\w+)\/[\w.-]+/, means: "a path of one machine" },
  { pattern: /\/tmp\/[a-z][\w-]+/, means: "a path of one machine" },
  {
    pattern: /https?:\/\/(?:registry|npm|nexus|artifactory|verdaccio)\.[\w.:-]+/,
    means: "a package registry's address",
  },
  { pattern: /\b(?:TODO|FIXME|XXX)\b(?!["'`|/)])/, means: "something left for later" },
];

export async function documentsAreTrue() {
  const files = await repositoryFiles();
  const documents = files.filter((file) => file.endsWith(".md"));
  const problems = [...(await shortArchitecture()), ...(await bothCommands()), ...decisions(files)];
  for (const file of documents) problems.push(...(await deadLinks(file)));
  for (const file of files.filter(
    (one) => TEXT.test(one) && one !== "package-lock.json" && !one.startsWith("scripts/check/"),
  )) {
    problems.push(...(await unwelcome(file)));
  }
  return problems;
}

async function shortArchitecture() {
  const text = await read("ARCHITECTURE.md").catch(() => undefined);
  if (text === undefined) return ["ARCHITECTURE.md is missing"];
  const lines = text.trimEnd().split("\n").length;
  return lines <= 100 ? [] : [`ARCHITECTURE.md has ${lines} lines; 100 is the most anybody reads.`];
}

async function bothCommands() {
  const text = await read("README.md").catch(() => "");
  return ["npm start", "npm test"]
    .filter((command) => !text.includes(command))
    .map((command) => `README.md does not say ${command}.`);
}

function decisions(files) {
  const names = files
    .filter((file) => /^docs\/decisions\/[^/]+\.md$/.test(file))
    .map((file) => path.basename(file))
    .sort();
  if (names.length === 0) return ["docs/decisions has no decision"];
  return names.flatMap((name, index) =>
    name.startsWith(`${String(index + 1).padStart(3, "0")}-`)
      ? []
      : [`docs/decisions/${name}: decisions are numbered 001-, 002-, … without a gap or a double.`],
  );
}

async function deadLinks(file) {
  const text = (await read(file)).replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "");
  return [...text.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].flatMap(([, target]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [where = ""] = target.split("#");
    const missing = where !== "" && !existsSync(path.resolve(root, path.dirname(file), decodeURIComponent(where)));
    return missing ? [`${file} links to ${target}, which is not there.`] : [];
  });
}

async function unwelcome(file) {
  const lines = (await read(file)).split("\n");
  return lines.flatMap((line, index) =>
    UNWELCOME.filter(({ pattern }) => pattern.test(line)).map(
      ({ means }) => `${file}:${index + 1} has ${means}: ${line.trim().slice(0, 100)}`,
    ),
  );
}
