import DataLoader from "dataloader";
import type { Context } from "#core/context.js";
import { seesApplications, teamRoles } from "#core/database/scope.js";
import { PARTS, type PartName, type Parts } from "./application-parts.js";
import { SUMMARY, SUMMARY_JOINS, type SummaryRow } from "./application-summary.js";
import { viewOf, type ApplicationView, type Standing } from "./application-view.js";

const FROM = `
  from application a
  join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
  join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id`;

/** One application by its reference, with the parts that were asked for, in one statement; undefined when it is none of theirs. */
export const applicationByRef = (
  context: Context,
  ref: string,
  parts: readonly PartName[],
): Promise<ApplicationView | undefined> => oneApplication(context, "a.ref = $3", ref, parts);

/** The application after a change, or after its asker has lost sight of it: undefined. */
export const applicationById = (
  context: Context,
  id: string,
  parts: readonly PartName[] = [],
): Promise<ApplicationView | undefined> => oneApplication(context, "a.id = $3::uuid", id, parts);

async function oneApplication(
  context: Context,
  condition: string,
  value: string,
  parts: readonly PartName[],
): Promise<ApplicationView | undefined> {
  const row = await context.read.one<Standing & { readonly summary: SummaryRow; readonly parts: Partial<Parts> }>(
    `select ${SUMMARY} as summary, ${jsonOf(parts)} as parts, ${teamRoles("r")} as "teamRoles", r.confidential
     ${FROM} ${SUMMARY_JOINS}
     where a.organization_id = $1 and ${condition} and ${seesApplications("r", "a.candidate_id")}`,
    [context.someone.organizationId, context.now, value],
  );
  return row && { ...viewOf(row.summary, row), parts: row.parts };
}

const jsonOf = (parts: readonly PartName[]): string =>
  parts.length === 0
    ? "'{}'::jsonb"
    : `jsonb_build_object(${parts.map((name) => `'${name}', ${PARTS[name]}`).join(", ")})`;

/** A part of an application: what its statement brought, else read for all applications of the answer at once. */
export async function partOf<Name extends PartName>(
  context: Context,
  application: ApplicationView,
  name: Name,
): Promise<Parts[Name]> {
  const brought: Partial<Parts>[Name] = application.parts?.[name];
  if (brought !== undefined) return brought;
  const value = await loader(context, name).load(application.id);
  if (!value) throw new Error(`An application that was read has no ${name}.`);
  return value;
}

// One loader for each part and request; they go with the request.
const loaders = new WeakMap<Context, { [Name in PartName]?: DataLoader<string, Parts[Name] | undefined> }>();

function loader<Name extends PartName>(context: Context, name: Name): DataLoader<string, Parts[Name] | undefined> {
  const ofRequest: { [N in PartName]?: DataLoader<string, Parts[N] | undefined> } = loaders.get(context) ?? {};
  loaders.set(context, ofRequest);
  const known: DataLoader<string, Parts[Name] | undefined> | undefined = ofRequest[name];
  if (known) return known;
  const made = new DataLoader<string, Parts[Name] | undefined>(async (ids) => {
    const rows = await context.read.query<{ readonly id: string; readonly value: Parts[Name] }>(
      `select a.id, ${PARTS[name]} as value ${FROM} where a.organization_id = $1 and a.id = any($2::uuid[])`,
      [context.someone.organizationId, ids],
    );
    const values = new Map(rows.map(({ id, value }) => [id, value]));
    return ids.map((id) => values.get(id));
  });
  Object.assign(ofRequest, { [name]: made });
  return made;
}
