import { outcome, read } from "./tools.mjs";

const FILES = ["packages/schema/employer.graphql", "packages/schema/candidate.graphql"];

/** Emits both schemas and compares: what changed is left in place, ready to be looked at and committed. */
export async function committedSchema() {
  const committed = await Promise.all(FILES.map((file) => read(file).catch(() => "")));
  const { code, output } = await outcome(["apps/api/dist/emit-schema.js"]);
  if (code !== 0) return [`The schema cannot be emitted:\n${output}`];
  const emitted = await Promise.all(FILES.map((file) => read(file)));
  return FILES.filter((_, index) => emitted[index] !== committed[index]).map(
    (file) => `${file} was out of date. It has been written anew: look at the difference and commit it.`,
  );
}
