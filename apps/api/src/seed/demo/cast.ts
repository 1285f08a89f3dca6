import type { InterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
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

/** Which interviews somebody is trained to hold. */
export const QUALIFIED: readonly (readonly [CastName, readonly InterviewTypeId[]])[] = [
  ["marek", ["IT-HM", "IT-STAKE"]],
  ["leila", ["IT-HM", "IT-SYSDES"]],
  ["yuki", ["IT-SYSDES", "IT-PAIR", "IT-ARCHREV", "IT-THREAT"]],
  ["chidi", ["IT-PAIR", "IT-CODEREV"]],
  ["sanne", ["IT-PLAN", "IT-STAKE"]],
  ["rafael", ["IT-CODEREV", "IT-PLAN"]],
  ["hana", ["IT-OPSINC", "IT-THREAT"]],
  ["dag", ["IT-CONF", "IT-PEOPLE", "IT-HM"]],
];
