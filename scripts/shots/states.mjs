/**
 * States that no link leads to, or that only one of the demo's people sees: who looks, at whose application if it is
 * about one, and how it is brought about. `arrange` answers whether it could.
 */
export const STATES = [
  { name: "palette", who: "owen", arrange: (page, go) => dialogAfter(page, go, "/inbox", "ControlOrMeta+k") },
  { name: "shortcuts", who: "owen", arrange: (page, go) => dialogAfter(page, go, "/inbox", "?") },
  { name: "not-here", who: "owen", arrange: (_, go) => go("/requisitions/REQ-9999/setup") },
  { name: "inbox--approvals", who: "beatriz", arrange: (_, go) => go("/inbox?tab=approvals") },
  { name: "inbox--scorecards", who: "sanne", arrange: (_, go) => go("/inbox?tab=scorecards") },
  { name: "inbox--replies", who: "owen", arrange: (_, go) => go("/inbox?tab=replies") },
  { name: "inbox--tasks", who: "owen", arrange: (_, go) => go("/inbox?tab=tasks") },
  debrief("locked", "marek", "Daniel Okonkwo-Hughes"),
  debrief("voting", "marek", "Andrei Popescu"),
  debrief("revealed", "marek", "Ana Beatriz Carvalho"),
  debrief("decided", "marek", "Chloé Marchetti"),
  offer("draft", "owen", "Ottilie Brandvold"),
  offer("approval", "beatriz", "Ngozi Achterberg-Eze"),
  offer("sent", "owen", "Chloé Marchetti"),
  offer("accepted", "owen", "Samir Bensaïd"),
  offer("declined", "owen", "Jack Thornbury"),
  { name: "kit--upcoming", who: "sanne", arrange: (page, go) => firstKit(page, go, "/interviews") },
  { name: "kit--owed", who: "sanne", arrange: (page, go) => firstKit(page, go, "/interviews?view=past", "Scorecards due") },
  { name: "kit--handed-in", who: "sanne", arrange: (page, go) => firstKit(page, go, "/interviews?view=past", "Complete") },
  {
    name: "schedule--free-times",
    who: "owen",
    candidate: "Zuzana Horváthová",
    async arrange(page, go, ref) {
      await go(`/interviews/schedule/${ref}`);
      await page.getByText("I settle on a time").click();
      await page.getByRole("button", { name: "Show free times" }).click();
      await page.getByRole("radiogroup", { name: "Free times" }).waitFor();
    },
  },
  {
    name: "schedule--standing",
    who: "owen",
    candidate: "Sofie Vandenberghe",
    arrange: (_, go, ref) => go(`/interviews/schedule/${ref}`),
  },
  { name: "move", who: "owen", arrange: (page, go) => keyOnCard(page, go, "m") },
  { name: "reject", who: "owen", arrange: (page, go) => keyOnCard(page, go, "r") },
];

/** What owners of an address see after a sign-in link, in the candidates' app. */
export const CANDIDATE_STATES = [
  { name: "offer", email: "chloe.m@mail.example", link: /\/offer$/ },
  { name: "booking", email: "zuzana.h@mail.example", link: /\/interviews\// },
];

function debrief(state, who, candidate) {
  return { name: `debrief--${state}`, who, candidate, arrange: (_, go, ref) => go(`/applications/${ref}/debrief`) };
}

function offer(state, who, candidate) {
  return { name: `offer--${state}`, who, candidate, arrange: (_, go, ref) => go(`/applications/${ref}/offer`) };
}

async function dialogAfter(page, go, address, key) {
  await go(address);
  await page.keyboard.press(key);
  await page.getByRole("dialog").first().waitFor({ timeout: 5_000 });
}

/** The kit of the first interview in a list; of the first whose line says `words`. */
async function firstKit(page, go, list, words = "") {
  await go(list);
  const line = page.getByRole("listitem").filter({ hasText: /INT-\d+/ }).filter({ hasText: words }).first();
  await go(new URL(await line.locator('a[href*="/interviews/INT-"]').first().evaluate(({ href }) => href)).pathname);
}

/** A key on a card of the board that opens a dialog; nothing is changed by looking at it. */
async function keyOnCard(page, go, key) {
  await go("/requisitions/REQ-1/pipeline");
  await page.getByRole("row", { name: /Grace Adeyemi/ }).focus();
  await page.keyboard.press(key);
  await page.getByRole("dialog").first().waitFor({ timeout: 5_000 });
}
