import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Explained } from "../say.mjs";

/**
 * The account PostgreSQL runs as. It refuses to run as root, so root lends it an account of its own; everybody else
 * runs it as themselves (`undefined`).
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return undefined;
  return account("postgres") ?? created("postgres") ?? account("nobody") ?? noAccount();
}

function account(name) {
  try {
    const id = (flag) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function created(name) {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", name], { stdio: "ignore" });
    return account(name);
  } catch {
    return undefined;
  }
}

function noAccount() {
  throw new Explained(
    "PostgreSQL does not run as root, and no account could be made for it.\n" +
      "Start Leadline as an ordinary user, or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL of your own.",
  );
}

/** Whether the account may enter a folder and every folder above it. A missing folder counts as its nearest parent. */
export function canEnter(folder, who) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at) && !allows(at, who, 0o1)) return false;
    if (at === path.dirname(at)) return true;
  }
}

export function canRead(file, who) {
  return canEnter(path.dirname(file), who) && allows(file, who, 0o4);
}

function allows(file, who, bit) {
  if (!who) {
    try {
      accessSync(file, bit === 0o1 ? constants.X_OK : constants.R_OK);
      return true;
    } catch {
      return false;
    }
  }
  const { uid, gid, mode } = statSync(file);
  if (uid === who.uid) return (mode & (bit << 6)) !== 0;
  if (gid === who.gid) return (mode & (bit << 3)) !== 0;
  return (mode & bit) !== 0;
}

/** A folder that root can make and any account can reach, for installations under a folder that is closed to others. */
export function refugeFolder() {
  for (const parent of ["/var/lib", os.tmpdir()]) {
    try {
      accessSync(parent, constants.W_OK);
      return path.join(parent, "leadline");
    } catch {
      continue;
    }
  }
  return path.join(os.tmpdir(), "leadline");
}
