import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { aWorld, type World } from "#testing/world.js";
import { aForm, applicationOf, apply } from "#features/application/apply/apply.testing.js";
import { aJob, aQuestion, type BuiltJob } from "#features/posting/posting.testing.js";
import { startForm, uploadWithForm } from "./document.testing.js";

// A folder of real and of hostile files, where somebody has one; without it nothing here is registered.
const samples = process.env["LEADLINE_SAMPLES"];
const filesIn = (folder: string): string[] =>
  samples === undefined
    ? []
    : readdirSync(join(samples, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(samples.length + 1))
        .toSorted();

if (samples !== undefined)
  describe("with the folder of samples", () => {
    let world: World;
    let job: BuiltJob;
    beforeAll(async () => {
      world = await aWorld();
      job = await aJob(world);
    });
    afterAll(() => world.close());

    const send = async (name: string) => {
      const session = await startForm(world, job.ref);
      const started = performance.now();
      const answer = await uploadWithForm(
        world,
        session,
        name.split("/").at(-1) ?? "",
        readFileSync(join(samples, name)),
      );
      return { session, ...answer, ms: performance.now() - started };
    };

    test.each(filesIn("hostile"))(
      "%s is taken, with or without its text, or refused with a sentence; nothing breaks and nothing hangs",
      async (name) => {
        const { status, body, ms } = await send(name);

        expect([201, 413, 422]).toContain(status);
        expect(status === 201 ? body.documentId : body.title).toMatch(/.{20,}/);
        expect(ms).toBeLessThan(12_000);
      },
    );

    const wanted = filesIn("resumes").filter((name) => /\.(?:pdf|docx|rtf|txt)$|jsonresume\/.*\.json$/.test(name));
    test.each(wanted)("%s can be attached to an application", async (name) => {
      const { session, status, body } = await send(name);
      expect([status, body.title]).toEqual([201, undefined]);

      const { data } = await apply(
        world,
        aForm(job.ref, { applySession: session, documentId: body.documentId, resumeText: "" }),
      );
      expect(data.submitApplication.__typename).toBe("ApplicationReceived");
    });

    test("fragments of the public résumé schema are taken and refused as its own tests say", async () => {
      const vectors = filesIn("resumes/schema-vectors").filter((name) => !name.endsWith("dates.json"));
      const session = async () => await startForm(world, job.ref);
      for (const file of vectors) {
        const fragments = z
          .record(z.string(), z.unknown())
          .parse(JSON.parse(readFileSync(join(samples, file), "utf8")));
        for (const [name, fragment] of Object.entries(fragments)) {
          const { status } = await uploadWithForm(
            world,
            await session(),
            "r.json",
            Buffer.from(JSON.stringify(fragment)),
          );
          expect([name, status]).toEqual([name, /invalid$/i.test(name) ? 422 : 201]);
        }
      }
    });

    const names = z.array(z.object({ name: z.string() })).parse(readJson("hostile/names.json"));
    test.each(names.map(({ name }) => name))("a candidate called %s keeps that name", async (name) => {
      const form = aForm(job.ref, { name });
      const { data } = await apply(world, form);

      expect(data.submitApplication.__typename).toBe("ApplicationReceived");
      expect((await applicationOf(world, form.email))?.name).toBe(name);
    });

    test("naughty strings in an answer come back as they were typed, or are refused by name; blanks are no answer", async () => {
      const questions = [0, 1, 2].map((at) => aQuestion({ key: `q${at}`, required: false }));
      const wordy = await aJob(world, { questions });
      const naughty = [
        ...z.array(z.string()).parse(readJson("hostile/blns/blns.json")),
        ...z.object({ values: z.array(z.string()) }).parse(readJson("hostile/text-fields.json")).values,
      ];
      const check = async (texts: readonly string[]): Promise<void> => {
        const answers = texts.map((text, at) => ({ key: `q${at}`, values: [text] }));
        const form = aForm(wordy.ref, { answers });
        const { data } = await apply(world, form);
        if (data.submitApplication.__typename === "ApplicationReceived") {
          const told = answers.filter(({ values: [text = ""] }) => text.trim() !== "");
          expect((await applicationOf(world, form.email))?.answers).toEqual(
            told.map(({ key, values: [value] }) => expect.objectContaining({ key, value })),
          );
          return;
        }
        const refused = new Set(data.submitApplication.issues.map(({ path }: { path: string }) => path));
        const [bad, good] = [true, false].map((is) =>
          texts.filter((_text, at) => refused.has(`answers.q${at}`) === is),
        );
        expect(bad).not.toEqual([]);
        expect(bad?.filter((text) => !text.includes("\0") && text.length <= 10_000)).toEqual([]);
        await check(good ?? []);
      };
      const threes = Array.from({ length: Math.ceil(naughty.length / 3) }, (_value, at) =>
        naughty.slice(at * 3, at * 3 + 3),
      );
      for (let at = 0; at < threes.length; at += 4) await Promise.all(threes.slice(at, at + 4).map(check));
    }, 240_000);

    test("a file keeps a safe name, whatever it was called", async () => {
      const session = await startForm(world, job.ref);
      const called = z.array(z.string()).parse(readJson("hostile/filenames.json"));
      for (const [at, name] of called.entries()) {
        const form = at % 9 === 0 ? await startForm(world, job.ref) : session;
        const { status, body } = await uploadWithForm(world, form, name, Buffer.from(`My work ${at}`));
        if (status === 422 && body.issues) continue;
        expect([status, name]).toEqual([201, name]);
        expect(body.fileName).toMatch(/^[^/\\\p{Cc}\p{Cf}"<>:|?*]{1,116}\.(?:txt|md)$/u);
      }
    });
  });

function readJson(name: string): unknown {
  const parsed: unknown = samples === undefined ? [] : JSON.parse(readFileSync(join(samples, name), "utf8"));
  return parsed;
}
