import { readFile } from "node:fs/promises";
import path from "node:path";

/** An address of the app, as the table of routes writes it, with the files its page is made of. */
export interface PageFiles {
  readonly path: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Where the built app says which files belong to which page. */
export const PAGE_FILES = "page-files.json";

/**
 * The tags for a page's head that let a browser fetch the page's own files together with the entry's, instead of after
 * it; nothing for an address that is no page.
 */
export type HintsFor = (pathname: string) => string;

export async function readPageHints(folder: string): Promise<HintsFor> {
  const pages: unknown = JSON.parse(await readFile(path.join(folder, PAGE_FILES), "utf8"));
  if (!isPages(pages)) throw new Error(`The app is not built well: ${PAGE_FILES} says nothing about its pages.`);
  return hintsOf(pages);
}

const isPages = (value: unknown): value is readonly PageFiles[] =>
  Array.isArray(value) && value.every((page) => typeof page === "object" && page !== null && "scripts" in page);

export function hintsOf(pages: readonly PageFiles[]): HintsFor {
  // A word stands before a blank, as in the app's own table: /requisitions/new is not a requisition called new.
  const known = pages
    .map((page) => ({ ...page, pattern: patternOf(page.path) }))
    .sort((one, other) => blanks(one.path) - blanks(other.path));
  return (pathname) => {
    const page = known.find(({ pattern }) => pattern.test(pathname));
    if (!page) return "";
    const styles = page.styles.map((file) => `<link rel="stylesheet" href="${file}">`);
    const scripts = page.scripts.map((file) => `<link rel="modulepreload" href="${file}">`);
    return [...styles, ...scripts].join("");
  };
}

const blanks = (address: string): number => address.split("/:").length;

/** `/applications/:ref/:tab?` as an expression; names of pages hold no characters that mean something in one. */
const patternOf = (address: string): RegExp =>
  new RegExp(
    `^${address.replaceAll(/\/:\w+(\?)?/g, (_, optional: string | undefined) => (optional ? "(/[^/]+)?" : "/[^/]+"))}/?$`,
  );
