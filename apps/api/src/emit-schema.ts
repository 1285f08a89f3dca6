import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { candidateSchema, employerSchema } from "./schemas.js";

const folder = join(import.meta.dirname, "../../../packages/schema");
for (const [name, schema] of [
  ["employer", await employerSchema()],
  ["candidate", await candidateSchema()],
] as const)
  writeFileSync(join(folder, `${name}.graphql`), `${printSchema(lexicographicSortSchema(schema))}\n`);
