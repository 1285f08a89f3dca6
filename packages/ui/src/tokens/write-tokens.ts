import { writeFile } from "node:fs/promises";
import { candidateCss, employerCss } from "./tokens-css.ts";

await writeFile(new URL("../employer/tokens.css", import.meta.url), employerCss());
await writeFile(new URL("../candidate/tokens.css", import.meta.url), candidateCss());
