import path from "node:path";
import { pathToFileURL } from "node:url";
import { ending, outcome } from "../check/tools.mjs";
import { root } from "../paths.mjs";
import { Explained } from "../say.mjs";

/** Compiles the domain as it stands, and hands out its modules by name: `load("framework/profile")`. */
export async function builtDomain() {
  const { code, output } = await outcome([path.join(root, "node_modules/typescript/bin/tsc"), "-b", "packages/domain"]);
  if (code !== 0) throw new Explained(`The domain does not compile:\n${ending(output, 40)}`);
  return (name) => import(pathToFileURL(path.join(root, "packages/domain/dist", `${name}.js`)).href);
}
