/** Times are shown in the zone of this device, unless the person chose another one. */
export function showOwnZone(): void {
  const shown = document.querySelector<HTMLElement>("[data-zone-guess]")?.dataset["zoneGuess"];
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (shown === undefined || !own || own === shown) return;
  const address = new URL(location.href);
  if (address.searchParams.has("zone")) return;
  address.searchParams.set("zone", own);
  location.replace(address);
}
