import { pathToFileURL } from "node:url";
import path from "node:path";
import { root } from "../paths.mjs";
import { read } from "./tools.mjs";

export const STATE_MACHINES_FILE = "docs/state-machines.md";

const INTRODUCTION = `# State machines

Every noun with states, as the domain package has it: the API refuses what is not an arrow here, and screens ask the same
tables which buttons to show. What a command needs beside the state (a reason, a free opening, enough evidence) is in the
files beside each table. This page is written by \`npm run domain:machines\`; \`npm test\` says when it is out of date.
`;

/** The page that shows every table of the compiled domain package as a diagram. */
export async function stateMachinesPage() {
  const compiled = (file) => import(pathToFileURL(path.join(root, "packages/domain/dist/state-machine", file)).href);
  const [{ STATE_MACHINES }, { mermaidOf }] = await Promise.all([compiled("machines.js"), compiled("mermaid.js")]);
  const sections = STATE_MACHINES.map((machine) => {
    const title = `${machine.noun.charAt(0).toUpperCase()}${machine.noun.slice(1)}`;
    return `## ${title}\n\n\`\`\`mermaid\n${mermaidOf(machine)}\`\`\`\n`;
  });
  return [INTRODUCTION, ...sections].join("\n");
}

/** Whether the committed page shows the tables as they are. */
export async function staleStateMachines() {
  const committed = await read(STATE_MACHINES_FILE).catch(() => "");
  return committed === (await stateMachinesPage())
    ? []
    : [`${STATE_MACHINES_FILE} is out of date: run npm run domain:machines, look at the difference and commit it.`];
}
