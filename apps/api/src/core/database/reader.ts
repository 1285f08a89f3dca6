import { QueryFailedError, type DataSource, type QueryRunner } from "typeorm";
import type { Actor } from "../actor.js";

/**
 * One read-only transaction for a whole request, in the actor's organization. It begins with the first question and
 * ends with the answer; between the two every list of a page sees the same rows.
 */
export class Reader {
  /** Statements asked so far, those that set up the transaction not counted. */
  readonly statements: string[] = [];
  #runner: QueryRunner | undefined;
  #starting: Promise<QueryRunner> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly actorOf: () => Actor | undefined,
  ) {}

  /** Rows of a hand-shaped statement; parameters are always bound, never pasted. Fields of a request take turns. */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = await this.start();
    this.statements.push(sql);
    const rows = this.#turn.then(async () => {
      // typeorm cannot name a statement; on pages such as the board planning takes as long as running it.
      const connection: Connection = await runner.connect();
      const answer = await connection
        .query<Row>({ name: nameOf(sql), text: sql, values: [...parameters] })
        // As typeorm would have told it, but for the parameters, which may be personal.
        .catch((error: Error) => Promise.reject(new QueryFailedError(sql, [], error)));
      return answer.rows;
    });
    this.#turn = rows.catch(() => undefined);
    return await rows;
  }

  /** The first row, if there is one. */
  async one<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /** Gives the connection back; a later question begins a new transaction. */
  async end(): Promise<void> {
    const starting = this.#starting;
    this.#starting = undefined;
    const runner = this.#runner ?? (await starting?.catch(() => undefined));
    this.#runner = undefined;
    if (!runner) return;
    await this.#turn;
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }

  private start(): Promise<QueryRunner> {
    this.#starting ??= this.begin();
    return this.#starting;
  }

  private async begin(): Promise<QueryRunner> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query("set transaction read only");
      await runner.query(ENTER, scopeOf(this.actorOf()));
    } catch (error) {
      await runner.release();
      throw error;
    }
    this.#runner = runner;
    return runner;
  }
}

/** What is asked of the driver's connection, which typeorm hands out untyped. */
interface Connection {
  query<Row>(statement: {
    readonly name: string | undefined;
    readonly text: string;
    readonly values: unknown[];
  }): Promise<{ readonly rows: Row[] }>;
}

/** More texts than there are queries: whoever builds texts without end has them planned each time. */
const NAMES_LIMIT = 500;
const names = new Map<string, string>();

/** The name under which a connection keeps a statement, so that it need not be parsed and planned with each request. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= NAMES_LIMIT) return known;
  const name = `read-${names.size + 1}`;
  names.set(sql, name);
  return name;
}

/** Tells row-level security and the scope predicates who asks, for this transaction only. */
export const ENTER = `select set_config('app.organization', $1, true), set_config('app.member', $2, true),
  set_config('app.role', $3, true), set_config('app.candidate', $4, true)`;

/** The parameters of ENTER for an actor; an empty text stands for nobody. */
export function scopeOf(actor: Actor | undefined): [string, string, string, string] {
  if (!actor) return ["", "", "", ""];
  const member = actor.kind === "member" || actor.kind === "kit" ? actor.memberId : "";
  const candidate = actor.kind === "candidate" ? actor.candidateId : "";
  return [actor.organizationId, member, actor.kind === "member" ? actor.role : actor.kind, candidate];
}
