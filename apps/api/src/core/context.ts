import type { FastifyReply, FastifyRequest } from "fastify";
import type { Actor } from "./actor.js";
import { unauthenticated } from "./graphql/errors.js";
import { Reader } from "./database/reader.js";
import type { Services } from "./services.js";
import { write, type Command, type Json, type WriteContext } from "./write/write.js";
import type { Result } from "@leadline/domain/shared/result";
import type { Tx } from "./write/tx.js";

/** What a resolver is handed: who asks, one read transaction, and the way to write. */
export class Context {
  readonly read: Reader;
  // Apollo hands resolvers a shallow copy of the context, so what changes lives in an object both share.
  private readonly who: { actor: Actor | undefined } = { actor: undefined };

  constructor(
    readonly services: Services,
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
  ) {
    this.read = new Reader(services.dataSource, () => this.actor);
  }

  /** Undefined until somebody signs in or an organization is named. */
  get actor(): Actor | undefined {
    return this.who.actor;
  }

  set actor(actor: Actor | undefined) {
    this.who.actor = actor;
  }

  get requestId(): string {
    return this.request.id;
  }

  get now(): Date {
    return this.services.now();
  }

  /** Whoever asks; turns the request away when nobody is signed in and no organization was named. */
  get someone(): Actor {
    if (!this.actor) throw unauthenticated();
    return this.actor;
  }

  /** Runs a use case for whoever asks; see write.ts. */
  write<T extends Json, R>(
    command: Command,
    useCase: (tx: Tx) => Promise<Result<T, R>>,
  ): ReturnType<typeof write<T, R>> {
    return write<T, R>(this.writing, command, useCase);
  }

  get writing(): WriteContext {
    const { dataSource, queue, now } = this.services;
    return { actor: this.someone, dataSource, queue, now, read: this.read };
  }

  /** Begins anew as another actor, after a sign-in or once the organization is known. */
  async become(actor: Actor | undefined): Promise<void> {
    await this.read.end();
    this.actor = actor;
  }
}
