import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localDisk } from "./local-disk.js";
import type { FileStore } from "./port.js";
import { s3Store } from "./s3.js";
import { aBucket } from "./s3.testing.js";

interface Driver {
  readonly store: FileStore;
  readonly close: () => Promise<void>;
}

async function onDisk(): Promise<Driver> {
  const folder = await mkdtemp(join(tmpdir(), "files-"));
  return { store: localDisk(folder), close: () => rm(folder, { recursive: true }) };
}

async function inBucket(): Promise<Driver> {
  const bucket = await aBucket();
  return { store: s3Store(bucket.url), close: bucket.close };
}

// Every driver keeps the same promises.
describe.each([
  ["on a disk", onDisk],
  ["in a bucket", inBucket],
])("a file %s", (_where, open) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await open();
  });
  afterAll(() => driver.close());

  const aKey = (): string => `${randomUUID()}/${randomUUID()}`;
  const content = async (key: string): Promise<string | undefined> => {
    const stream = await driver.store.read(key);
    return stream && (await buffer(stream)).toString("latin1");
  };

  test("reads back byte for byte, before and after it is promoted", async () => {
    const key = aKey();
    const bytes = Uint8Array.from({ length: 70_000 }, (_value, at) => at % 256);

    await driver.store.put(key, bytes);
    const waiting = await content(key);
    await driver.store.promote(key);

    expect(waiting).toBe(Buffer.from(bytes).toString("latin1"));
    expect(await content(key)).toBe(waiting);
  });

  test("may be promoted twice", async () => {
    const key = aKey();
    await driver.store.put(key, Buffer.from("once"));
    await driver.store.promote(key);
    await driver.store.promote(key);

    expect(await content(key)).toBe("once");
  });

  test("that was never put cannot be promoted, and there is nothing to read", async () => {
    await expect(driver.store.promote(aKey())).rejects.toThrow();
    expect(await content(aKey())).toBeUndefined();
  });

  test("is gone once removed, and removing it again is fine", async () => {
    const [waiting, kept] = [aKey(), aKey()];
    await driver.store.put(waiting, Buffer.from("a"));
    await driver.store.put(kept, Buffer.from("b"));
    await driver.store.promote(kept);

    for (const key of [waiting, kept, kept]) await driver.store.remove(key);

    expect([await content(waiting), await content(kept)]).toEqual([undefined, undefined]);
  });

  test("is listed for sweeping while it waits, and not once it is kept or while it is young", async () => {
    const [waiting, kept] = [aKey(), aKey()];
    await driver.store.put(waiting, Buffer.from("a"));
    await driver.store.put(kept, Buffer.from("b"));
    await driver.store.promote(kept);

    const later = await driver.store.unpromotedBefore(new Date(Date.now() + 60_000));
    const young = await driver.store.unpromotedBefore(new Date(Date.now() - 60_000));

    expect(later).toContain(waiting);
    expect(later).not.toContain(kept);
    expect(young).toEqual([]);
  });

  test.each(["../outside", "a/b", "/etc/passwd", "", `${randomUUID()}/../../x`])(
    "is never kept under %j",
    async (key) => {
      await expect(driver.store.put(key, Buffer.from("x"))).rejects.toThrow("Not a key of a file.");
    },
  );
});
