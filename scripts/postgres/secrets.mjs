import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { Explained } from "../say.mjs";

/** The passwords of the three roles, made on first use and readable by the installation's account only. */
export async function readSecrets(file, mayMake) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    if (!mayMake) {
      throw new Explained(
        `The passwords of the database beside ${file} are missing, so it cannot be opened.\n` +
          "Put the file back, or start anew with another folder: LEADLINE_DATA=<folder> npm start.",
      );
    }
    const password = () => randomBytes(24).toString("base64url");
    const secrets = { superuser: password(), owner: password(), app: password() };
    await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
    return secrets;
  }
}
