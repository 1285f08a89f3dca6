import { comparableLink, type Person } from "../application/apply/submit.js";
import { soundsLikeSameName } from "./name.js";

/** What two records have in common, the strongest first. */
export type SharedTrait = "email" | "phone" | "link" | "name";

/** How likely two records are one person. Nothing is ever joined by itself: a member looks and says so. */
export type Likelihood = "same" | "likely" | "possible" | "unlikely";

export interface Resemblance {
  readonly likelihood: Likelihood;
  readonly shared: readonly SharedTrait[];
}

/**
 * Compares two records of an organization. One email is one person. A phone number or a public link is shared within
 * families and copied in error, so it is likely only together with the name; a name alone is common.
 */
export function samePerson(one: Person, other: Person): Resemblance {
  const shared: SharedTrait[] = [];
  if (meet(one.emails, other.emails, (email) => email.toLowerCase())) shared.push("email");
  if (meet(one.phones, other.phones, comparablePhone)) shared.push("phone");
  if (meet(one.links, other.links, comparableLink)) shared.push("link");
  if (soundsLikeSameName(one.name, other.name)) shared.push("name");
  return { likelihood: likelihoodOf(new Set(shared)), shared };
}

function likelihoodOf(shared: ReadonlySet<SharedTrait>): Likelihood {
  if (shared.has("email")) return "same";
  const reachable = shared.has("phone") || shared.has("link");
  if (reachable && shared.has("name")) return "likely";
  return reachable || shared.has("name") ? "possible" : "unlikely";
}

/** The digits of a number, without what people write differently: signs, spaces, and a leading 00 for +. */
const comparablePhone = (phone: string): string => phone.replace(/\D/g, "").replace(/^00/, "");

const meet = (some: readonly string[], others: readonly string[], comparable: (text: string) => string): boolean => {
  const known = new Set(some.map(comparable));
  known.delete("");
  return others.some((text) => known.has(comparable(text)));
};
