import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { openPostgres } from "../postgres.mjs";
import { Explained, step } from "../say.mjs";
import { keepRunning, untilAnswers } from "./child.mjs";
import { lockInstallation } from "./lock-installation.mjs";
import { refuseTakenPorts } from "./ports.mjs";
import { addresses, productEnvironment } from "./settings.mjs";
import { stopTools, tool } from "./tool.mjs";

/**
 * The whole product on this machine, from data folder to answering pages. `stop` ends everything it started, in the
 * opposite order, also in the middle of starting.
 */
export class Product {
  #closers = [];
  #stopping = false;

  constructor({ data, environment, onGivenUp }) {
    this.data = data;
    this.given = environment;
    this.onGivenUp = onGivenUp;
    this.where = addresses(environment);
    this.logs = path.join(data, "logs");
  }

  async start() {
    const lock = await this.prepare();
    await step("Starting the processes", () => this.#startProcesses());
    lock.follow(this.processes);
  }

  /** Everything that has to be there before a process can start: database, build, tables, first data. */
  async prepare() {
    const lock = await lockInstallation(this.data, this.where);
    this.#closers.push(lock.release);
    await refuseTakenPorts(this.where.ports);
    await this.openDatabase();
    await this.build();
    await step("Bringing the database up to date", () => this.#tool("migrate", ["apps/api/dist/migrate.js"]));
    await this.#seed();
    return lock;
  }

  /** Stops a process with everything else. */
  keep(child) {
    this.#closers.push(() => child.stop());
  }

  async openDatabase() {
    const { DATABASE_URL, DATABASE_OWNER_URL } = this.given;
    if (Boolean(DATABASE_URL) !== Boolean(DATABASE_OWNER_URL)) {
      throw new Explained(
        "A PostgreSQL of your own takes two addresses: DATABASE_URL with the application's role (neither owner nor superuser)\n" +
          "and DATABASE_OWNER_URL with the role that owns the database and migrates it.",
      );
    }
    const databases = DATABASE_URL
      ? { DATABASE_URL, DATABASE_OWNER_URL }
      : await step("Starting PostgreSQL", () => this.#openEmbedded());
    this.environment = productEnvironment({
      environment: this.given,
      data: this.data,
      where: this.where,
      databases,
    });
  }

  async #openEmbedded() {
    const { stop, ...urls } = await openPostgres(this.data);
    this.#closers.push(stop);
    return urls;
  }

  build() {
    return step("Building what has changed", () =>
      this.#tool("build", ["node_modules/turbo/bin/turbo", "run", "build"]),
    );
  }

  /** `LEADLINE_SEED`: demo (unless told otherwise), crew (one organization with its people), blank (an administrator), none. */
  async #seed() {
    const seed = this.given.LEADLINE_SEED || "demo";
    if (!["demo", "crew", "blank", "none"].includes(seed)) {
      throw new Explained(`LEADLINE_SEED is ${seed}; it can be demo, crew, blank or none.`);
    }
    if (seed === "none" || existsSync(this.environment.LEADLINE_SIGN_INS)) return;
    const title = seed === "demo" ? "Playing the demo's story into the database (once)" : "Preparing the first day";
    await step(title, () => this.#tool("seed", [`apps/api/dist/seed-${seed}.js`]));
  }

  async #startProcesses() {
    const { ports } = this.where;
    const mail = await this.#process("mail", "scripts/mail-catcher.mjs", { PORT: ports.mail, SMTP_PORT: ports.smtp });
    const api = await this.#process("api", "apps/api/dist/main.js", { PORT: ports.api });
    const worker = await this.#process("worker", "apps/api/dist/worker.js", {});
    const employer = await this.#process("employer", "apps/employer/server/main.ts", { PORT: ports.employer });
    const candidate = await this.#process("candidate", "apps/candidate/dist/server/server.js", {
      PORT: ports.candidate,
    });
    this.processes = [mail, api, worker, employer, candidate];
    const answers = (child, url) => untilAnswers(child, url, () => this.#stopping);
    await Promise.all([
      answers(mail, `${this.where.mail}/messages`),
      answers(api, `${this.where.api}/readyz`),
      answers(employer, `${this.where.employer}/`),
      answers(candidate, `${this.where.candidate}/healthz`),
    ]);
  }

  async #process(name, script, settings) {
    if (this.#stopping) throw new Explained("Stopped while starting.");
    const child = await keepRunning({
      name,
      script,
      logs: this.logs,
      environment: { ...this.environment, ...strings(settings) },
      onGivenUp: this.onGivenUp,
    });
    this.keep(child);
    return child;
  }

  #tool(title, command) {
    if (this.#stopping) throw new Explained("Stopped while starting.");
    return tool(title, [process.execPath, ...command], { environment: this.environment, logs: this.logs });
  }

  /** What the seed wrote down for whoever wants to look around: who they are and how they sign in. */
  async signIns() {
    const file = this.environment.LEADLINE_SIGN_INS;
    return JSON.parse(await readFile(file, "utf8").catch(() => "[]"));
  }

  async stop() {
    if (this.#stopping) return;
    this.#stopping = true;
    stopTools();
    for (const close of this.#closers.reverse()) await close();
  }
}

function strings(settings) {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
}
