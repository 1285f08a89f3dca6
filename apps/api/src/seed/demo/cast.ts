import type { NewMember } from "#features/organization/add-member.js";

/** One password for everybody in the demo; nothing of it is reachable from outside this machine. */
export const PASSWORD = "leadline demo 2026";

const at = (name: string): string => `${name}@kestrel.example`;
const AMSTERDAM = "Europe/Amsterdam";

/** Who works at Kestrel Freight, by first name. */
export const CAST = {
  nadia: { name: "Nadia Brink", email: at("nadia"), title: "Head of People", role: "admin", timeZone: AMSTERDAM },
  owen: { name: "Owen Castellane", email: at("owen"), title: "Recruiter", role: "recruiter", timeZone: AMSTERDAM },
  filippa: {
    name: "Filippa Öst",
    email: at("filippa"),
    title: "Coordinator",
    role: "coordinator",
    timeZone: "Europe/Stockholm",
  },
  marek: {
    name: "Marek Dvorský",
    email: at("marek"),
    title: "Director of Engineering",
    role: "member",
    timeZone: "Europe/Prague",
  },
  leila: { name: "Leila Haddad", email: at("leila"), title: "Head of Platform", role: "member", timeZone: AMSTERDAM },
  beatriz: {
    name: "Beatriz Moura",
    email: at("beatriz"),
    title: "Finance Director",
    role: "member",
    timeZone: "Europe/Lisbon",
  },
  graham: {
    name: "Graham Ellison",
    email: at("graham"),
    title: "VP Engineering",
    role: "member",
    timeZone: "Europe/London",
  },
  yuki: { name: "Yuki Tanabe", email: at("yuki"), title: "Staff Engineer", role: "member", timeZone: AMSTERDAM },
  chidi: { name: "Chidi Obiora", email: at("chidi"), title: "Senior Engineer", role: "member", timeZone: AMSTERDAM },
  sanne: { name: "Sanne de Graaf", email: at("sanne"), title: "Product Manager", role: "member", timeZone: AMSTERDAM },
  rafael: {
    name: "Rafael Pinto",
    email: at("rafael"),
    title: "Senior Engineer",
    role: "member",
    timeZone: "Europe/Lisbon",
  },
  hana: {
    name: "Hana Nováková",
    email: at("hana"),
    title: "Site Reliability Engineer",
    role: "member",
    timeZone: "Europe/Prague",
  },
  dag: { name: "Dag Eriksen", email: at("dag"), title: "Engineering Manager", role: "member", timeZone: "Europe/Oslo" },
} as const satisfies Record<string, NewMember>;
export type CastName = keyof typeof CAST;

/** Which interviews somebody may take, and since when they are calibrated (days ago; null: never). */
export const QUALIFIED: Readonly<
  Partial<
    Record<
      CastName,
      readonly [type: string, training: "qualified" | "shadow" | "reverse_shadow", calibrated: number | null][]
    >
  >
> = {
  marek: [
    ["IT-HM", "qualified", 60],
    ["IT-STAKE", "qualified", 60],
  ],
  leila: [
    ["IT-HM", "qualified", 30],
    ["IT-SYSDES", "qualified", 30],
  ],
  yuki: [
    ["IT-SYSDES", "qualified", 45],
    ["IT-PAIR", "qualified", 45],
    ["IT-ARCHREV", "qualified", 45],
    ["IT-THREAT", "qualified", 100],
  ],
  chidi: [
    ["IT-PAIR", "qualified", 20],
    ["IT-CODEREV", "qualified", 20],
  ],
  sanne: [
    ["IT-PLAN", "qualified", 75],
    ["IT-STAKE", "qualified", 75],
  ],
  rafael: [
    ["IT-CODEREV", "qualified", 190],
    ["IT-PAIR", "shadow", null],
    ["IT-PLAN", "qualified", 90],
  ],
  hana: [
    ["IT-OPSINC", "qualified", 50],
    ["IT-THREAT", "qualified", 50],
    ["IT-PLAN", "reverse_shadow", null],
  ],
  dag: [
    ["IT-CONF", "qualified", 40],
    ["IT-PEOPLE", "qualified", 40],
    ["IT-HM", "qualified", 40],
  ],
};
