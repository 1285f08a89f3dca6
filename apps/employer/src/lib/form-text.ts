/** What was typed into a field of a form; without the blanks around it, unless they count, as in a password. */
export function formText(form: FormData, name: string, { trims = true }: { readonly trims?: boolean } = {}): string {
  const value = form.get(name);
  if (typeof value !== "string") return "";
  return trims ? value.trim() : value;
}
