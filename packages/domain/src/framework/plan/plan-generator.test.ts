import { expect, it } from "vitest";
import { generatePlan, type PlanRefusal, type ProposedPlan } from "./plan-generator.js";
import type { PlanRequestInput } from "./plan-request.js";
import { planRequest } from "./plan-request.js";
import { comparePlans, feasiblePlans } from "./plan-search.js";
import { PROFILES, type ProfileId } from "../profile.js";

/** A request for a profile as it is, with other settings. */
const requestFor = (id: ProfileId, settings: Partial<PlanRequestInput["settings"]> = {}): PlanRequestInput => ({
  weights: PROFILES[id].weights,
  mustHaves: [...PROFILES[id].mustHaves],
  requiredTypes: [...PROFILES[id].requiredTypes],
  settings,
});

const inWords = ({ interviews }: Pick<ProposedPlan, "interviews">): string =>
  interviews.map(({ type, raters }) => `${type.slice(3)}${raters > 1 ? "x2" : ""}`).join(" ");

const planned = (input: PlanRequestInput): ProposedPlan => {
  const plan = generatePlan(input);
  if (!plan.ok) throw new Error(JSON.stringify(plan.refusal));
  return plan.value;
};

const refused = (input: PlanRequestInput): PlanRefusal => {
  const plan = generatePlan(input);
  if (plan.ok) throw new Error(inWords(plan.value));
  return plan.refusal;
};

const allPlans = (input: PlanRequestInput) => [...feasiblePlans(planRequest.parse(input))].toSorted(comparePlans);

/** The delivery profile with security as a must-have too. */
const securedDelivery = (settings: Partial<PlanRequestInput["settings"]> = {}): PlanRequestInput => ({
  ...requestFor("P-DELIVERY", settings),
  weights: { ...PROFILES["P-DELIVERY"].weights, "TL-SEC": 5, "TL-ARCH": 8 },
  mustHaves: [...PROFILES["P-DELIVERY"].mustHaves, "TL-SEC"],
});

it("plans a delivery lead's loop as the worked example does", () => {
  const plan = planned(requestFor("P-DELIVERY"));
  expect(inWords(plan)).toBe("HM PAIR CODEREV PLAN CONF");
  expect(plan).toMatchObject({ candidateMinutes: 300, staffMinutes: 420, panels: 0, objective: 1020 });
  expect(plan.cover).toBeCloseTo(77.6667, 4);
});

it("ranks the eleven plans that fit a delivery lead", () => {
  const plans = allPlans(requestFor("P-DELIVERY"));
  expect(plans).toHaveLength(11);
  expect(
    plans.slice(0, 3).map((plan) => [inWords(plan), plan.candidateMinutes, plan.staffMinutes, plan.panels]),
  ).toEqual([
    ["HM PAIR CODEREV PLAN CONF", 300, 420, 0],
    ["HM PAIRx2 PLAN CONF", 255, 450, 1],
    ["HM PAIR CODEREV PLAN CONFx2", 300, 495, 1],
  ]);
  expect(plans.slice(0, 3).map(({ objective, coverSixths }) => [objective, coverSixths / 6])).toEqual([
    [1020, expect.closeTo(77.6667, 4)],
    [1050, expect.closeTo(71.8333, 4)],
    [1185, expect.closeTo(79.8333, 4)],
  ]);
});

it.each([
  ["P-PLATFORM", "HM SYSDES PAIRx2 THREAT OPSINC", 1215, 80, 300, 2],
  ["P-ARCHITECT", "HM SYSDES ARCHREV CODEREV CONFx2", 1140, 80, 285, 2],
  ["P-COACH", "HM PAIR CODEREV PEOPLE", 810, 68.3333, 240, 65],
  ["P-STARTUP", "HM SYSDESx2 PAIR CODEREV OPSINC", 1200, 84.6667, 300, 3],
] as const)("plans %s as %s", (profile, interviews, objective, cover, candidateMinutes, feasible) => {
  const plan = planned(requestFor(profile));
  expect(inWords(plan)).toBe(interviews);
  expect(plan).toMatchObject({ objective, candidateMinutes, cover: expect.closeTo(cover, 4) });
  expect(allPlans(requestFor(profile))).toHaveLength(feasible);
});

it("prefers the platform plan that covers more when two cost the same", () => {
  const [first, second] = allPlans(requestFor("P-PLATFORM"));
  expect(second?.objective).toBe(first?.objective);
  expect((second?.coverSixths ?? 0) / 6).toBeCloseTo(79.6667, 4);
});

it("takes a panel sooner when panels cost nothing extra", () => {
  const plan = planned(requestFor("P-DELIVERY", { panelPenalty: 0 }));
  expect([inWords(plan), plan.objective]).toEqual(["HM PAIRx2 PLAN CONF", 960]);
});

it.each([255, 270, 285])("finds the one loop that fits %i minutes", (candidateMinutes) => {
  const request = requestFor("P-DELIVERY", { candidateMinutes });
  const plan = planned(request);
  expect([inWords(plan), plan.objective]).toEqual(["HM PAIRx2 PLAN CONF", 1050]);
  expect(allPlans(request)).toHaveLength(1);
});

it("asks for an hour more when 240 minutes are too few, with two panels as well", () => {
  for (const panels of [1, 2])
    expect(refused(requestFor("P-DELIVERY", { candidateMinutes: 240, panels }))).toMatchObject({
      type: "PlanNeedsRelaxation",
      binding: "candidateMinutes",
      relaxation: { change: "candidateMinutes", to: 300 },
      plan: { objective: 1020 },
    });
});

it("asks for a second panel when security joins the must-haves", () => {
  const refusal = refused(securedDelivery());
  expect(refusal).toMatchObject({
    relaxation: { change: "panels", to: 2 },
    binding: "panels",
    plan: { objective: 1380 },
  });
  expect(refusal.type === "PlanNeedsRelaxation" && inWords(refusal.plan)).toBe("HM PAIRx2 THREATx2 PLAN CONF");
});

it("names the must-haves that make a plan impossible: without any one of them there would be one", () => {
  const refusal = refused(securedDelivery());
  const inTheWay = refusal.type === "PlanNeedsRelaxation" ? refusal.inTheWay : [];
  expect(inTheWay).toContain("TL-SEC");
  const { mustHaves, ...request } = securedDelivery();
  for (const id of mustHaves)
    expect(generatePlan({ ...request, mustHaves: mustHaves.filter((one) => one !== id) }).ok).toBe(
      inTheWay.some((one) => one === id),
    );
});

it("adds a security interview when there is room for six", () => {
  const plan = planned(securedDelivery({ interviews: 6, candidateMinutes: 360 }));
  expect([inWords(plan), plan.objective, plan.candidateMinutes]).toEqual([
    "HM PAIR CODEREV THREAT PLAN CONF",
    1185,
    345,
  ]);
});

it("asks for a panel when a platform lead's plan may have none", () => {
  expect(refused(requestFor("P-PLATFORM", { panels: 0 }))).toMatchObject({
    relaxation: { change: "panels", to: 1 },
    plan: { objective: 1215 },
  });
  expect(allPlans(requestFor("P-PLATFORM", { panels: 0, candidateMinutes: 360 }))).toEqual([]);
  expect(planned(requestFor("P-PLATFORM", { panels: 0, candidateMinutes: 360, interviews: 6 })).objective).toBe(1185);
});

it("keeps what has taken place and plans the rest around it", () => {
  const request = { ...requestFor("P-DELIVERY"), completed: [{ type: "IT-PEOPLE" as const, raters: 1 }] };
  const plan = planned({ ...request, settings: { candidateMinutes: 360, interviews: 6 } });
  expect(plan.interviews).toContainEqual({ type: "IT-PEOPLE", raters: 1 });
  expect(plan.candidateMinutes).toBeLessThanOrEqual(360);
});

it("gives up a must-have only by name, the lightest and of equals the later one", () => {
  const refusal = refused({
    weights: { "TL-PLAN": 20, "TL-OPS": 20, "TL-SEC": 20, "TL-ARCH": 30, "TL-CONF": 5, "TL-MENT": 5 },
    mustHaves: ["TL-PLAN", "TL-OPS", "TL-SEC", "TL-ARCH", "TL-CONF", "TL-MENT"],
    settings: { interviews: 6, candidateMinutes: 360, panels: 1 },
  });
  expect(refusal).toMatchObject({
    binding: "mustHaves",
    relaxation: { change: "dropMustHave", competency: "TL-CONF" },
  });
});

it("says that there is no plan, and what stands in the way, when no single step helps", () => {
  expect(refused({ ...requestFor("P-STARTUP"), settings: { interviews: 1, candidateMinutes: 420 } })).toEqual({
    type: "NoPlan",
    binding: "interviews",
    inTheWay: [],
  });
  expect(refused({ ...requestFor("P-STARTUP"), settings: { interviews: 1, candidateMinutes: 180 } })).toEqual({
    type: "NoPlan",
    binding: "several",
    inTheWay: [],
  });
});
