import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Everything that one installation keeps: PostgreSQL's data, uploaded files, caught mail, sign-ins of the demo. */
export function dataFolder(environment = process.env) {
  return path.resolve(root, environment.LEADLINE_DATA || ".leadline");
}
