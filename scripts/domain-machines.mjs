// `npm run domain:machines`: prints every state machine of the domain package as a Mermaid diagram and writes the page
// that shows them.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { STATE_MACHINES_FILE, stateMachinesPage } from "./check/state-machines.mjs";
import { tool } from "./check/tools.mjs";
import { dataFolder, root } from "./paths.mjs";
import { run, say } from "./say.mjs";

await run(async () => {
  const folder = path.join(dataFolder(), "check");
  await mkdir(folder, { recursive: true });
  await tool(folder, "domain", ["turbo", "run", "build", "--filter=@leadline/domain"]);
  const page = await stateMachinesPage();
  await writeFile(path.join(root, STATE_MACHINES_FILE), page);
  say(page);
  say(`Written to ${STATE_MACHINES_FILE}.`);
});
