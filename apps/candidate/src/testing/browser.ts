import { chromium, type Browser } from "@playwright/test";
import { existsSync } from "node:fs";

/** A real Chromium: the one of the machine when there is one, else the one the test command installed. */
export function aBrowser(): Promise<Browser> {
  const own = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  return chromium.launch({ ...(existsSync(own) && { executablePath: own }), args: ["--no-sandbox"] });
}
