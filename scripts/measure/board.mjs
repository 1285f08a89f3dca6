/**
 * Opens a board again and again as somebody does who follows a link, and moves three cards each time: the first while the
 * browser still reads the app's code for the first time, the others as all later ones. Times are the
 * browser's own: from the start of the navigation, or from the key, to the paint that shows the change.
 */
export async function measureBoard(browser, origin, { organization, email, password }, ref, repetitions) {
  const storageState = await signIn(browser, `${origin}/sign-in/${organization}`, email, password);
  const times = { paints: [], repaints: [], answers: [], firstMoves: [], moves: [] };
  const address = `${origin}/requisitions/${ref}/pipeline`;
  for (let round = 0; round < repetitions; round += 1) {
    const context = await browser.newContext({ storageState, viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    await page.addInitScript(watch);
    times.paints.push((await open(page, address)).painted);
    const again = await open(page, address);
    times.repaints.push(again.painted);
    times.answers.push(again.answered);
    times.firstMoves.push(await move(page));
    for (let further = 0; further < 2; further += 1) {
      // Until the board has been read again and the message has come.
      await page.waitForTimeout(1_000);
      times.moves.push(await move(page));
    }
    await context.close();
  }
  return times;
}

async function signIn(browser, door, email, password) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(door);
  await page.getByLabel("Work email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  const state = await context.storageState();
  await context.close();
  return state;
}

async function open(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => window.painted !== undefined);
  return await page.evaluate(() => {
    const answer = performance.getEntriesByType("resource").find(({ name }) => name.includes("/graphql/employer"));
    return { painted: window.painted, answered: answer?.responseEnd ?? NaN };
  });
}

/** Moves the first card of the first column to the next stage, by keyboard. */
async function move(page) {
  const card = page.getByRole("row").first();
  const reference = await card.locator("[data-application]").getAttribute("data-application");
  await card.focus();
  await page.keyboard.press("m");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("Review");
  await page.evaluate((ref) => {
    window.moved = undefined;
    window.watchLeaving(ref);
  }, reference);
  await page.keyboard.press("Enter");
  const moved = await page.waitForFunction(() => window.moved);
  return await moved.jsonValue();
}

/** Runs in the page, before anything of it: notes when the first card is painted, and how long a card takes to leave. */
function watch() {
  const nextFrame = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  const observer = new MutationObserver(() => {
    if (!document.querySelector("[data-application]")) return;
    observer.disconnect();
    nextFrame((at) => (window.painted = at));
  });
  observer.observe(document, { childList: true, subtree: true });

  // The answer to a key is the paint after it, as Event Timing (and with it "interaction to next paint") counts it; a card
  // that leaves only after that paint is counted to the frame that shows it gone.
  window.watchLeaving = (ref) => {
    const column = document.querySelector(`[data-application="${ref}"]`).closest("section");
    let left;
    let shown;
    let pressed;
    const leaving = new MutationObserver(() => {
      if (column.querySelector(`[data-application="${ref}"]`)) return;
      leaving.disconnect();
      left = performance.now();
      nextFrame((at) => (shown = at));
    });
    leaving.observe(column, { childList: true, subtree: true, attributes: true });
    window.addEventListener("keydown", ({ timeStamp }) => (pressed ??= timeStamp), { capture: true, once: true });
    new PerformanceObserver((entries) => {
      const key = entries.getEntriesByName("keydown").find(({ startTime }) => startTime === pressed);
      if (!key) return;
      const settle = () =>
        shown === undefined
          ? setTimeout(settle)
          : (window.moved = left <= pressed + key.duration ? key.duration : shown - pressed);
      settle();
    }).observe({ type: "event", durationThreshold: 16 });
  };
}
