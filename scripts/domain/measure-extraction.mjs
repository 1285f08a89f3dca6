/** What precision and recall have to reach, over all snippets and over the held-out ones alone. */
export const NEEDED = 0.95;

/** Reads the labelled snippets: the open ones, the held-out ones, the blind ones, and whether each is read well enough. */
export async function measuredExtraction(load) {
  const folder = "framework/resume/labelled";
  const { measureExtraction, precision, recall, EXTRACTION_KINDS } = await load(`${folder}/measure-extraction`);
  const { OPEN_SNIPPETS } = await load(`${folder}/open-snippets.fixtures`);
  const { BLIND_SNIPPETS } = await load(`${folder}/blind-snippets.fixtures`);
  const { HELD_OUT_SNIPPETS } = await load(`${folder}/held-out-snippets.fixtures`);
  return [
    { name: "open", snippets: OPEN_SNIPPETS },
    { name: "held out", snippets: HELD_OUT_SNIPPETS },
    { name: "blind", snippets: BLIND_SNIPPETS },
    { name: "together", snippets: [...OPEN_SNIPPETS, ...HELD_OUT_SNIPPETS, ...BLIND_SNIPPETS] },
  ].map(({ name, snippets }) => {
    const measured = measureExtraction(snippets);
    const rates = (tally) => ({ precision: precision(tally), recall: recall(tally) });
    return {
      name,
      snippets: measured.snippets,
      ...measured.all,
      ...rates(measured.all),
      byKind: EXTRACTION_KINDS.map((kind) => ({ kind, ...measured.byKind[kind], ...rates(measured.byKind[kind]) })),
      misreadings: measured.misreadings,
      enough: precision(measured.all) >= NEEDED && recall(measured.all) >= NEEDED,
    };
  });
}
