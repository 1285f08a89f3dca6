import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const KEPT = 500;

/** The last 500 mails, newest first, kept as files so that a restart loses none. */
export class Mailbox {
  #mails = [];

  constructor(folder) {
    this.folder = folder;
  }

  async open() {
    await mkdir(this.folder, { recursive: true });
    const files = (await readdir(this.folder)).filter((file) => file.endsWith(".json"));
    const mails = await Promise.all(files.map((file) => this.#read(file)));
    this.#mails = mails.filter(Boolean).sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  async #read(file) {
    try {
      return JSON.parse(await readFile(path.join(this.folder, file), "utf8"));
    } catch {
      return undefined;
    }
  }

  /** Written under another name first: a mail is there whole or not at all. */
  async add(mail) {
    const kept = { id: randomUUID(), at: new Date().toISOString(), ...mail };
    const file = path.join(this.folder, `${kept.id}.json`);
    await writeFile(`${file}.partial`, JSON.stringify(kept));
    await rename(`${file}.partial`, file);
    this.#mails.unshift(kept);
    for (const old of this.#mails.splice(KEPT)) await rm(path.join(this.folder, `${old.id}.json`), { force: true });
  }

  /** Mails to an address (all of them without one), newest first. */
  to(address) {
    if (!address) return this.#mails;
    return this.#mails.filter(({ to }) => to.some((one) => one.toLowerCase() === address.toLowerCase()));
  }

  get(id) {
    return this.#mails.find((mail) => mail.id === id);
  }

  async clear() {
    for (const { id } of this.#mails.splice(0)) await rm(path.join(this.folder, `${id}.json`), { force: true });
  }
}
