import { Client, fetchExchange, getOperationName, type TypedDocumentNode } from "urql";
import type { RejectionCode } from "#graphql/client.ts";
import type { Unmasked } from "./unmasked.ts";

/** What was asked, in order. */
export interface Sent {
  readonly operation: string;
  readonly variables: unknown;
}

export interface Answering {
  readonly client: Client;
  readonly sent: readonly Sent[];
  /** Names of the queries among them. */
  readonly questions: readonly string[];
}

// oxlint-disable-next-line typescript/no-explicit-any -- a document of any shape; each pair below is checked by its own.
type AnyDocument = TypedDocumentNode<any, any>;

/** Data, a function of the variables, or a rejection. */
type AnswerTo<Document> =
  Document extends TypedDocumentNode<infer Data, infer Variables>
    ? Data | Unmasked<Data> | ((variables: Variables) => Data | Unmasked<Data> | Rejection) | Rejection
    : never;

export class Rejection {
  constructor(readonly code: RejectionCode | "UNREACHABLE") {}
}

/** The API answers this code instead of data; `UNREACHABLE` is a network that is away. */
export const rejecting = (code: RejectionCode | "UNREACHABLE"): Rejection => new Rejection(code);

/** A client that answers documents with what the test says, without a network and without a cache. */
export function answering<Documents extends readonly AnyDocument[]>(
  ...pairs: { readonly [At in keyof Documents]: readonly [document: Documents[At], answer: AnswerTo<Documents[At]>] }
): Answering {
  const sent: Sent[] = [];
  const questions: string[] = [];
  const answers = new Map(pairs.map(([document, answer]) => [getOperationName(document), answer]));

  async function answerTo(_: unknown, init?: RequestInit): Promise<Response> {
    const { operationName, query, variables } = JSON.parse(typeof init?.body === "string" ? init.body : "{}") as {
      operationName: string;
      query: string;
      variables: unknown;
    };
    sent.push({ operation: operationName, variables });
    if (query.trimStart().startsWith("query")) questions.push(operationName);
    if (!answers.has(operationName)) throw new Error(`No answer was given for ${operationName}.`);
    const given: unknown = answers.get(operationName);
    const answer: unknown = typeof given === "function" ? given(variables) : given;
    if (answer instanceof Rejection) {
      if (answer.code === "UNREACHABLE") throw new TypeError("Failed to fetch");
      return json({ data: null, errors: [{ message: "Rejected.", extensions: { code: answer.code } }] });
    }
    return json({ data: answer });
  }

  const client = new Client({
    url: "http://api.invalid",
    fetch: answerTo,
    exchanges: [fetchExchange],
    preferGetMethod: false,
  });
  return { client, sent, questions };
}

const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
