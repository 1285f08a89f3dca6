/** Wrong files with what must be said about them; one without `expects` is right and must pass in silence. */
export const CANARIES = [
  {
    file: "packages/domain/src/offer/imports-node.ts",
    code: 'import { readFileSync } from "node:fs";\nexport const text = readFileSync;\n',
    expects: "The domain imports itself",
  },
  {
    file: "packages/domain/src/offer/imports-react.ts",
    code: 'import { createElement } from "react";\nexport const element = createElement;\n',
    expects: "The domain imports itself",
  },
  {
    file: "packages/domain/src/offer/reads-the-clock.ts",
    code: "export const today = (): Date => new Date();\n",
    expects: "Take the instant as an argument",
  },
  {
    file: "packages/domain/src/offer/rolls-dice.ts",
    code: "export const luck = (): number => Math.random();\n",
    expects: "Take chance as an argument",
  },
  {
    file: "packages/domain/src/offer/imports-itself.ts",
    code: 'import { z } from "zod";\nimport { one } from "./one.js";\nexport const schema = z.literal(one);\n',
  },
  { file: "packages/domain/src/offer/one.ts", code: "export const one = 1;\n" },
  {
    file: "packages/domain/src/offer/default-export.ts",
    code: "const one = 1;\nexport default one;\n",
    expects: "no-default-export",
  },
  {
    file: "packages/domain/src/offer/index.ts",
    code: 'export * from "./one.js";\nexport * from "./imports-itself.js";\n',
    expects: "no-barrel-file",
  },
  {
    file: "packages/domain/src/offer/circle-a.ts",
    code: 'import { b } from "./circle-b.js";\nexport const a = (): number => b();\n',
    expects: "no-cycle",
  },
  {
    file: "packages/domain/src/offer/circle-b.ts",
    code: 'import { a } from "./circle-a.js";\nexport const b = (): number => a();\n',
    expects: "no-cycle",
  },
  {
    file: "packages/domain/src/offer/BadName.ts",
    code: "export const badName = 1;\n",
    expects: "filename-case",
  },
  {
    file: "packages/domain/src/offer/any.ts",
    code: "export const anything: any = 1;\n",
    expects: "no-explicit-any",
  },
  {
    file: "packages/domain/src/offer/assertion.ts",
    code: "export const text = (value: unknown): string => value as string;\n",
    expects: "consistent-type-assertions",
  },
  {
    file: "packages/domain/src/offer/insists.ts",
    code: "export const first = (texts: readonly string[]): string => texts[0]!;\n",
    expects: "no-non-null-assertion",
  },
  {
    file: "packages/domain/src/offer/promise.ts",
    code: "const later = async (): Promise<number> => 1;\nexport function now(): void {\n  later();\n}\n",
    expects: "no-floating-promises",
  },
  {
    file: "apps/api/src/core/pool.ts",
    code: 'import { Pool } from "pg";\nexport const pool = new Pool();\n',
    expects: "a bare pool dies",
  },
  {
    file: "apps/api/src/features/offer/leaves-by-dots.ts",
    code: 'import { tx } from "../../core/tx.js";\nexport const own = tx;\n',
    expects: "Leave the slice by #features/",
  },
  {
    file: "apps/api/src/features/offer/calls-a-reaction.ts",
    code: 'import { onOfferSent } from "./on-offer-sent";\nexport const react = onOfferSent;\n',
    expects: "Reactions are called by the outbox only",
  },
  {
    file: "apps/api/src/features/offer/offer.candidate.ts",
    code: 'import { OfferType } from "./offer.employer.js";\nexport const shared = OfferType;\n',
    expects: "Employer types stay in the employer schema",
  },
  {
    file: "apps/api/src/features/offer/offer.employer.ts",
    code: 'import { OfferType } from "./offer.candidate.js";\nexport const shared = OfferType;\n',
    expects: "Candidate types stay in the candidate schema",
  },
  {
    file: "apps/employer/src/features/offer/other-slice.ts",
    code: 'import { card } from "#features/pipeline/card";\nexport const own = card;\n',
    expects: "Slices meet in routes.tsx and shell/",
  },
  {
    file: "apps/candidate/src/features/offer/leaves-by-dots.ts",
    code: 'import { card } from "../apply/card";\nexport const own = card;\n',
    expects: "A slice imports ./ its own files",
  },
  {
    file: "apps/employer/src/features/offer/letter/leaves-by-dots.ts",
    code: 'import { card } from "../../pipeline/card";\nexport const own = card;\n',
    expects: "A folder of a slice imports ../ its own slice",
  },
  {
    file: "apps/employer/src/features/offer/letter/stays-in-the-slice.ts",
    code: 'import { terms } from "../terms";\nexport const own = terms;\n',
  },
  { file: "apps/employer/src/features/offer/terms.ts", code: "export const terms = 1;\n" },
  {
    file: "apps/employer/src/shell/knows-the-api.ts",
    code: 'import { Offer } from "../../../api/src/features/offer/offer.entity";\nexport const own = Offer;\n',
    expects: "An app knows the API by its schema only",
  },
  {
    file: "apps/employer/src/features/offer/literal.tsx",
    code: "export function Title() {\n  return <h1>Offer</h1>;\n}\n",
    expects: "jsx-no-literals",
  },
  {
    file: "apps/employer/src/features/offer/offer.test.ts",
    code: 'import { it } from "vitest";\nit.only("runs alone", () => undefined);\n',
    expects: "no-focused-tests",
  },
  {
    file: "apps/employer/src/features/offer/skipped.test.ts",
    code: 'import { it } from "vitest";\nit.skip("is left out", () => undefined);\n',
    expects: "no-disabled-tests",
  },
];
