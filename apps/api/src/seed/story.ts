import { ok, type Result } from "@leadline/domain/shared/result";
import type { Actor, MemberActor } from "#core/actor.js";
import type { Jobs, Queue } from "#core/write/queue.js";
import { react } from "#core/write/reaction.js";
import type { Services } from "#core/services.js";
import type { Tx } from "#core/write/tx.js";
import { write, type Json } from "#core/write/write.js";
import { inMemoryMail, type InMemoryMail } from "#integrations/mail/in-memory.js";
import { REACTIONS } from "../jobs/reactions.js";
import { sendMessage } from "#features/message/send-message.js";

const DAY = 86_400_000;

/**
 * Tells a story through the use cases: somebody does something at some moment, then everything that follows from it
 * happens at that moment too. Mail that fell due in the past was "sent" then and arrives nowhere; mail that is due
 * later is left to the worker.
 */
export class Story {
  readonly mail: InMemoryMail = inMemoryMail();
  #now: Date;
  readonly #pendingEvents: Jobs["activity"][] = [];
  readonly #pendingMail: Jobs["message"][] = [];
  readonly #services: Services;

  /** `end` is the moment the story leads up to: the demo's today. */
  constructor(
    services: Services,
    readonly end: Date,
  ) {
    this.#now = end;
    this.#services = { ...services, mail: this.mail, now: () => this.#now, queue: this.#queue(services.queue) };
  }

  get now(): Date {
    return this.#now;
  }

  get services(): Services {
    return this.#services;
  }

  /** Moves to so many days before the end, at a time of day in UTC; on the last day not past the end itself. */
  at(days: number, time = "09:00"): Date {
    const then = this.moment(days, time);
    this.#now = then < this.end ? then : this.end;
    return this.#now;
  }

  /** An instant relative to the end, without going there; `days` is negative for what is planned. */
  moment(days: number, time: string): Date {
    const day = new Date(this.end.getTime() - days * DAY).toISOString().slice(0, 10);
    return new Date(`${day}T${time}:00Z`);
  }

  /** Somebody does something now; a refusal is a mistake in the story and stops it. */
  async act<T extends Json, R extends { readonly type: string }>(
    actor: Actor,
    command: string,
    useCase: (tx: Tx) => Promise<Result<T, R>>,
  ): Promise<T> {
    const done = await this.#do(actor, command, useCase);
    if (done.ok) return done.value;
    throw new Error(`${command} at ${this.#now.toISOString()} was refused: ${JSON.stringify(done.refusal)}`);
  }

  /** Somebody tries something now that may be refused in this one way; answers nothing when it was. */
  async attempt<T extends Json, R extends { readonly type: string }>(
    actor: Actor,
    command: string,
    expected: R["type"],
    useCase: (tx: Tx) => Promise<Result<T, R>>,
  ): Promise<T | undefined> {
    const done = await this.#do(actor, command, useCase);
    if (done.ok) return done.value;
    if (done.refusal.type === expected) return undefined;
    throw new Error(`${command} at ${this.#now.toISOString()} was refused: ${JSON.stringify(done.refusal)}`);
  }

  async #do<T extends Json, R extends { readonly type: string }>(
    actor: Actor,
    command: string,
    useCase: (tx: Tx) => Promise<Result<T, R>>,
  ): Promise<Result<T, { readonly type: string }>> {
    const { dataSource, queue, now } = this.#services;
    const done = await write<T, R>(
      { actor, dataSource, queue, now },
      { command, key: undefined, input: null },
      useCase,
    );
    if (done.ok) await this.#settle();
    return done;
  }

  /** Reads something as somebody, as a screen would. */
  async look<T>(actor: Actor, read: (tx: Tx) => Promise<T>): Promise<T> {
    let seen: { readonly value: T } | undefined;
    const { dataSource, queue, now } = this.#services;
    await write({ actor, dataSource, queue, now }, { command: "look", key: undefined, input: null }, async (tx) => {
      seen = { value: await read(tx) };
      return ok(null);
    });
    if (!seen) throw new Error("Nothing was read.");
    return seen.value;
  }

  /** Everything that follows from what happened, also from what follows. */
  async #settle(): Promise<void> {
    for (let event = this.#pendingEvents.shift(); event; event = this.#pendingEvents.shift())
      await react(this.#services, REACTIONS, event);
    const due = this.#pendingMail.splice(0);
    for (const job of due) await sendMessage(this.#services, job);
  }

  #queue(real: Queue): Queue {
    return {
      send: async (em, name, job, startAfter) => {
        if (isEvent(job)) this.#pendingEvents.push(job);
        else if (isMail(job) && (!startAfter || startAfter <= this.#now)) this.#pendingMail.push(job);
        else await real.send(em, name, job, startAfter);
      },
    };
  }
}

const isEvent = (job: Jobs[keyof Jobs]): job is Jobs["activity"] => "activityId" in job;
const isMail = (job: Jobs[keyof Jobs]): job is Jobs["message"] => "messageId" in job;

/** Somebody of the story, as an actor. */
export const asMember = (organizationId: string, memberId: string, role: MemberActor["role"]): MemberActor => ({
  kind: "member",
  organizationId,
  memberId,
  role,
  sessionId: memberId,
});

/** How somebody gets in, for whoever starts the demo. */
export interface SignIn {
  readonly who: string;
  readonly email?: string;
  readonly password?: string;
  readonly organization?: string;
  readonly url?: string;
}
