const statistics = (file) => `statistics/${file}.test.ts`;
const plan = (file) => `framework/plan/${file}.test.ts`;
const text = (file) => `posting/check-text/${file}.test.ts`;

/**
 * The blocks of figures somebody else worked out, and which tests hold the code against them: a file of the domain, what
 * the names of the tests say, and how many of them there are. `G`: of the scoring document; `P`: of the framework
 * document's plans; `T`: of its checks of job descriptions.
 */
export const GOLDEN_BLOCKS = [
  ["G-00", "normal distribution", statistics("numeric/numeric"), /golden (?:share|quantile|density)/, 8],
  ["G-01", "random sequence", statistics("numeric/numeric"), /golden numbers for the seed/, 1],
  ["G-02", "disagreement", statistics("aggregation/competency-summary"), /golden spread/, 3],
  ["G-03", "a panel of six", statistics("aggregation/competency-summary"), /of the panel for .* golden/, 11],
  ["G-03", "its profile score", statistics("aggregation/profile-score"), /golden/, 1],
  ["G-03", "its recommendations", statistics("aggregation/recommendation-check"), /golden/, 6],
  ["G-04", "shrunk variance components", statistics("posterior/rating-model"), /drawn to the start .* golden/, 1],
  ["G-05", "level in one competency", statistics("posterior/competency-posterior"), /golden/, 4],
  ["G-06", "all levels at once", statistics("posterior/joint-posterior"), /golden/, 4],
  ["G-07", "worth of more interviews", statistics("posterior/value-of-information"), /golden (?:one|worth)/, 4],
  ["G-08", "ratings a precision takes", statistics("posterior/value-of-information"), /golden numbers/, 2],
  ["G-09", "intraclass correlation, published", statistics("reliability/intraclass-correlation"), /published/, 1],
  ["G-10", "incomplete table", statistics("reliability/variance-components"), /golden/, 1],
  ["G-10", "one-way figures", statistics("reliability/one-way-correlation"), /golden/, 1],
  ["G-11", "alpha, published", statistics("reliability/krippendorff-alpha"), /published/, 3],
  ["G-12", "alpha of nine candidates", statistics("reliability/krippendorff-alpha"), /golden/, 1],
  ["G-13", "percent agreement", statistics("reliability/percent-agreement"), /golden/, 1],
  ["G-14", "bootstrap", statistics("reliability/bootstrap-interval"), /golden/, 2],
  ["G-15", "severity", statistics("calibration/severity"), /golden/, 2],
  ["G-16", "severity flag", statistics("calibration/severity-flag"), /golden/, 1],
  ["G-17", "halo", statistics("halo/halo"), /golden/, 3],
  ["G-18", "range restriction of raters", statistics("calibration/range-restriction"), /golden/, 1],
  ["G-19", "calibration exercise", statistics("calibration/calibration-exercise"), /golden/, 1],
  ["G-20", "corrected validity", statistics("validity/validity"), /golden (?:limits|example)/, 2],
  ["G-21", "range restriction, published", statistics("validity/validity"), /as published/, 1],
  ["G-22", "hires it takes", statistics("validity/validity"), /takes \d+ hires/, 4],
  ["G-23", "success rate", statistics("validity/validity"), /with a base rate of/, 6],
  ["G-24", "gain of a procedure", statistics("validity/validity"), /gain .* golden/, 1],
  ["G-25", "time in stage", statistics("funnel/kaplan-meier"), /golden/, 7],
  ["G-26", "conversion", statistics("funnel/wilson-interval"), /golden/, 5],
  ["G-27", "absorbing chain", statistics("funnel/absorbing-chain"), /golden|for a chance of/, 2],
  ["G-28", "time to fill", statistics("funnel/time-to-fill"), /golden/, 1],
  ["G-29", "adverse impact", statistics("impact/compare-selection"), /golden/, 3],
  ["G-30", "suppression", statistics("impact/suppression"), /golden/, 1],
  ["P-01", "worked example", plan("plan-generator"), /as the worked example does/, 1],
  ["P-02", "eleven feasible plans", plan("plan-generator"), /ranks the eleven plans/, 1],
  ["P-03", "coverage of the worked example", plan("coverage"), /matrix of the worked example/, 1],
  ["P-04", "the other four profiles", plan("plan-generator"), /^plans P-/, 4],
  ["P-05", "tie of two platform plans", plan("plan-generator"), /prefers the platform plan/, 1],
  ["P-06", "no penalty for panels", plan("plan-generator"), /takes a panel sooner/, 1],
  ["P-07", "255, 270 and 285 minutes", plan("plan-generator"), /finds the one loop that fits/, 3],
  ["P-08", "240 minutes", plan("plan-generator"), /asks for an hour more/, 1],
  ["P-09", "security as a must-have", plan("plan-generator"), /asks for a second panel/, 1],
  ["P-10", "security with room for six", plan("plan-generator"), /adds a security interview/, 1],
  ["P-11", "platform without panels", plan("plan-generator"), /may have none/, 1],
  ["P-12", "who sits where", plan("assign-interviewers"), /of the worked example/, 2],
  ["T-01", "reading grade and ease", text("readability"), /golden/, 1],
  ["T-02", "a text that leans to men", text("gender-coding"), /masculine golden/, 1],
  ["T-03", "a text that leans to women", text("gender-coding"), /feminine golden/, 1],
].map(([id, what, file, names, tests]) => ({ id, what, file, names, tests }));

/** Holds the blocks against a report of vitest (`--reporter=json`): which are matched, and what is wrong with the others. */
export function matchedBlocks(report) {
  const results = new Map();
  for (const { name, assertionResults } of report.testResults) {
    const file = name.replaceAll("\\", "/").split("/src/").at(-1);
    results.set(file, assertionResults);
  }
  const parts = GOLDEN_BLOCKS.map(({ id, what, file, names, tests }) => {
    const of = (results.get(file) ?? []).filter(({ fullName }) => names.test(fullName));
    const passed = of.filter(({ status }) => status === "passed").length;
    const problem =
      passed < of.length
        ? `${of.length - passed} of ${of.length} tests fail`
        : passed < tests
          ? `${passed} of ${tests} tests are there`
          : undefined;
    return { id, problem: problem && `${id} ${what} (${file}): ${problem}` };
  });
  const ids = [...new Set(parts.map(({ id }) => id))];
  const unmatched = new Set(parts.flatMap(({ id, problem }) => (problem ? [id] : [])));
  return {
    blocks: ids.length,
    matched: ids.filter((id) => !unmatched.has(id)).length,
    problems: parts.flatMap(({ problem }) => (problem ? [problem] : [])),
  };
}
