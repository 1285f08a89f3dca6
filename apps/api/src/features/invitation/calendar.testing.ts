/** One line of a calendar, read by the grammar of RFC 5545 and by nothing of ours. */
export interface Line {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

const NAME = /^[A-Za-z0-9-]+/;
const PARAMETER = /^;([A-Za-z0-9-]+)=("[^"]*"|[^;:",]*)/;

/** The lines of a calendar, unfolded; throws on what no program would read. */
export function readCalendar(text: string): Line[] {
  if (!text.endsWith("\r\n")) throw new Error("The last line has no end.");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error("A line ends with something else than CRLF.");
    if (Buffer.byteLength(line) > 75) throw new Error(`A line has ${Buffer.byteLength(line)} octets.`);
  }
  return text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n")
    .map(readLine);
}

function readLine(line: string): Line {
  const name = NAME.exec(line)?.[0];
  if (!name) throw new Error(`No property in ${line}`);
  let rest = line.slice(name.length);
  const parameters: Record<string, string> = {};
  for (let match = PARAMETER.exec(rest); match; match = PARAMETER.exec(rest)) {
    const [whole, key = "", value = ""] = match;
    parameters[key] = value.replace(/^"|"$/g, "").replaceAll("^'", '"').replaceAll("^n", "\n").replaceAll("^^", "^");
    rest = rest.slice(whole.length);
  }
  if (!rest.startsWith(":")) throw new Error(`No value in ${line}`);
  return { name, parameters, value: rest.slice(1) };
}

/** A TEXT value as a person reads it. */
export const asText = (value: string): string =>
  value.replaceAll(/\\([nN\\;,])/g, (_whole, escaped: string) => (escaped.toLowerCase() === "n" ? "\n" : escaped));

/** The value of the one line with this name. */
export function valueOf(lines: readonly Line[], name: string): string {
  const found = lines.filter((line) => line.name === name);
  if (found.length !== 1) throw new Error(`${found.length} lines named ${name}`);
  return found[0]?.value ?? "";
}
