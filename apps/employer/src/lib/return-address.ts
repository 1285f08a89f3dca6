/** Where to go after signing in: an address of this app only, never another site. */
export function safeReturn(to: string | null): string {
  if (!to || !to.startsWith("/") || to.startsWith("//") || to.startsWith("/\\")) return "/inbox";
  const { origin, pathname, search, hash } = new URL(to, "https://here.invalid");
  return origin === "https://here.invalid" && !pathname.startsWith("/sign-in") ? pathname + search + hash : "/inbox";
}
