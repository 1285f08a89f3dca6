/** What a plan may take at most, in milliseconds. */
export const MOST_MILLISECONDS = 50;

const REPETITIONS = 3;

/**
 * The longest the plan generator takes, over every profile and several hundred other requests: tight and wide limits,
 * three to six must-haves, and requests that nothing fits, which try every relaxation. Of each request the best of three
 * times counts, so that a machine that is busy with something else is not blamed on it.
 */
export async function slowestPlan(load) {
  const { generatePlan } = await load("framework/plan/plan-generator");
  const requests = await requestsToTry(load);
  const once = (request) => {
    const began = performance.now();
    generatePlan(request);
    return performance.now() - began;
  };
  for (const request of requests.slice(0, 50)) once(request);
  const [slowest] = requests
    .map((request) => ({
      request,
      milliseconds: Math.min(...Array.from({ length: REPETITIONS }, () => once(request))),
    }))
    .toSorted((a, b) => b.milliseconds - a.milliseconds);
  const answer = generatePlan(slowest.request);
  return {
    requests: requests.length,
    milliseconds: slowest.milliseconds,
    answer: answer.ok ? "a plan" : answer.refusal.type,
    request: slowest.request,
    enough: slowest.milliseconds < MOST_MILLISECONDS,
  };
}

async function requestsToTry(load) {
  const { PROFILES, PROFILE_IDS } = await load("framework/profile");
  const { COMPETENCY_IDS } = await load("framework/competencies/competency-id");
  const requests = [];
  const limits = [];
  for (const candidateMinutes of [180, 240, 300, 360, 420])
    for (const interviews of [3, 5, 6, 8, 11])
      for (const panels of [0, 1, 2]) limits.push({ candidateMinutes, interviews, panels });
  for (const id of PROFILE_IDS)
    for (const settings of limits)
      requests.push({
        weights: PROFILES[id].weights,
        mustHaves: [...PROFILES[id].mustHaves],
        requiredTypes: [...PROFILES[id].requiredTypes],
        settings,
      });
  // Every run tries the same ones: a small generator of its own, no chance.
  let state = 20_261;
  const next = (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let turn = 0; turn < 400; turn += 1) {
    const ids = [...COMPETENCY_IDS];
    const mustHaves = Array.from({ length: 3 + next(4) }, () => ids.splice(next(ids.length), 1)[0]);
    const weights = Object.fromEntries(mustHaves.map((id) => [id, 10]));
    weights[mustHaves[0]] = 100 - 10 * (mustHaves.length - 1);
    requests.push({ weights, mustHaves, settings: limits[next(limits.length)] });
  }
  return requests;
}
