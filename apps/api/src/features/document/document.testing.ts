import { readFileSync } from "node:fs";
import { join } from "node:path";
import { as, type World } from "#testing/world.js";

/** A résumé of the repository's own, made by scripts/make-resumes.mjs. */
export const resumeFile = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, "../../../../../e2e/resumes", name));

/** Begins a form for a job; answers the secret that files are uploaded with. */
export async function startForm(world: World, jobRef: string): Promise<string> {
  const { data } = await as(world, "public")(
    `mutation ($input: StartApplicationInput!) { startApplication(input: $input) { ... on ApplicationStarted { applySession } } }`,
    { input: { jobRef } },
  );
  return data.startApplication.applySession;
}

export interface UploadAnswer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- each test asserts the shape of its own answer
  readonly body: any;
}

/** Uploads a file as a browser would. */
export async function upload(
  world: World,
  file: { readonly name: string; readonly bytes: Uint8Array },
  {
    headers = {},
    cookies = {},
    fields = {},
  }: Partial<Record<"headers" | "cookies" | "fields", Record<string, string>>>,
): Promise<UploadAnswer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("file", new Blob([Uint8Array.from(file.bytes)]), file.name);
  const encoded = new Response(form);
  const response = await world.app.inject({
    method: "POST",
    url: "/files",
    headers: { ...headers, "content-type": encoded.headers.get("content-type") ?? "" },
    cookies,
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return { status: response.statusCode, body: response.json() };
}

/** Uploads a file with a candidate's form. */
export const uploadWithForm = (world: World, session: string, name: string, bytes: Uint8Array): Promise<UploadAnswer> =>
  upload(
    world,
    { name, bytes },
    {
      headers: { "leadline-organization": world.slug, "leadline-apply-session": session },
    },
  );
