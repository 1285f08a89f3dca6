import { read } from "./tools.mjs";

const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Fonts may also be under the licence made for fonts: it binds who sells the font alone, not who writes with it. */
const isFont = (name, licence) => name.startsWith("@fontsource/") && licence === "OFL-1.1";

/** Packages that name no licence in their manifest, with the one in their own licence file. */
const FROM_THEIR_FILE = { "png-js": "MIT" };

/** Everything installed without development packages may be used by anybody for anything. */
export async function licencesAllow() {
  const { packages } = JSON.parse(await read("package-lock.json"));
  return Object.entries(packages).flatMap(([where, { license, dev, link }]) => {
    if (!where.includes("node_modules/") || dev || link) return [];
    const name = where.slice(where.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = license ?? FROM_THEIR_FILE[name] ?? "none";
    return isPermissive(licence) || isFont(name, licence) ? [] : [`${name} is under ${licence}`];
  });
}

function isPermissive(licence) {
  const parts = licence.replaceAll(/[()]/g, "").split(" OR ");
  return parts.some((part) => part.split(" AND ").every((one) => PERMISSIVE.has(one.trim())));
}

/** Two copies of these libraries do not know each other's objects. */
export async function oneCopyOf(...names) {
  const { packages } = JSON.parse(await read("package-lock.json"));
  return names.flatMap((name) => {
    const copies = Object.keys(packages).filter((where) => where.endsWith(`node_modules/${name}`));
    return copies.length > 1 ? [`${name} is installed ${copies.length} times: ${copies.join(", ")}`] : [];
  });
}
