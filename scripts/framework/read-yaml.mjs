import { isAlias, LineCounter, parseDocument, stringify, visit } from "yaml";

/** What a framework file in YAML may be at most. */
export const YAML_LIMITS = { bytes: 512 * 1024, anchors: 100, aliases: 200, depth: 40 };

/**
 * Reads YAML into a plain value, or says in one sentence why not: too large, not YAML, tags of a program's own, too many
 * anchors or aliases (a few lines of them can stand for billions of values), nested too deep.
 */
export function readYaml(text) {
  const bytes = Buffer.byteLength(text);
  if (bytes > YAML_LIMITS.bytes) return refused(`The file has ${bytes} bytes; at most ${YAML_LIMITS.bytes} are read.`);
  const depth = deepest(text);
  if (depth > YAML_LIMITS.depth) return refused(tooDeep(depth));
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, schema: "core", uniqueKeys: true, stringKeys: true });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) return refused(`Not YAML that can be read: ${problem.message.split("\n")[0]}`);
    const counted = count(document);
    if (counted.anchors > YAML_LIMITS.anchors)
      return refused(`The file has ${counted.anchors} anchors; at most ${YAML_LIMITS.anchors} are read.`);
    if (counted.aliases > YAML_LIMITS.aliases)
      return refused(`The file has ${counted.aliases} aliases; at most ${YAML_LIMITS.aliases} are read.`);
    if (counted.depth > YAML_LIMITS.depth) return refused(tooDeep(counted.depth));
    return { ok: true, value: document.toJS({ maxAliasCount: YAML_LIMITS.aliases }) };
  } catch (error) {
    // "Excessive alias count indicates a resource exhaustion attack", or an alias to nothing.
    return refused(`Not YAML that can be read: ${String(error.message).split("\n")[0]}`);
  }
}

/** A plain value as YAML, long texts folded, without anchors: what is the same twice is written twice. */
export const writeYaml = (value) => stringify(value, { aliasDuplicateObjects: false, lineWidth: 120 });

const refused = (message) => ({ ok: false, message });
const tooDeep = (depth) => `The file is nested ${depth} deep; at most ${YAML_LIMITS.depth} is read.`;

function count(document) {
  const counted = { anchors: 0, aliases: 0, depth: 0 };
  visit(document, {
    Node(_, node, path) {
      if (isAlias(node)) counted.aliases += 1;
      else if (node.anchor !== undefined) counted.anchors += 1;
      // Pairs and their collections both stand on the path.
      counted.depth = Math.max(counted.depth, Math.ceil(path.length / 2));
    },
  });
  return counted;
}

/** Brackets opened at once, before anything is parsed: the parser calls itself for each. Those in texts count as well. */
function deepest(text) {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    if (character === "[" || character === "{") most = Math.max(most, (depth += 1));
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
  }
  return most;
}
