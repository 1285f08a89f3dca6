const KEY = "leadline.organization";

/** The organization a person last signed in to from this browser, so that a bare address knows where to ask. */
export function lastOrganization(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function rememberOrganization(slug: string): void {
  try {
    localStorage.setItem(KEY, slug);
  } catch {
    // Storage is blocked: they type it next time.
  }
}
