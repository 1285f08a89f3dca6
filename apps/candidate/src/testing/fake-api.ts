import { fastify, type FastifyRequest } from "fastify";

/** What the API would say to one operation; a function sees the variables. */
export type Reply =
  object | ((variables: Record<string, unknown>, request: FastifyRequest) => object | Promise<object>);

interface Upload {
  readonly name: string;
  readonly bytes: number;
  readonly session: unknown;
}

/** A stand-in for the API: answers operations by name, as JSON over HTTP, and remembers what it was asked. */
export interface FakeApi {
  readonly origin: string;
  /** Names of the operations asked so far, in order. */
  readonly asked: string[];
  readonly requests: {
    readonly operation: string;
    readonly variables: Record<string, unknown>;
    readonly headers: FastifyRequest["headers"];
  }[];
  /** Answers an operation from now on. */
  readonly answer: (operation: string, reply: Reply) => void;
  /** Sets cookies with the next answer to an operation. */
  readonly setCookie: (operation: string, cookie: string) => void;
  /** Files that came in. */
  readonly uploads: Upload[];
  readonly answerUpload: (answer: object) => void;
  readonly close: () => Promise<void>;
}

export async function aFakeApi(): Promise<FakeApi> {
  const replies = new Map<string, Reply>();
  const cookies = new Map<string, string>();
  const asked: string[] = [];
  const requests: FakeApi["requests"] = [];
  const server = fastify();
  server.post("/graphql/candidate", async (request, reply) => {
    const { query, variables = {} } = request.body as { query: string; variables?: Record<string, unknown> };
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? "";
    asked.push(operation);
    requests.push({ operation, variables, headers: request.headers });
    const cookie = cookies.get(operation);
    if (cookie) reply.header("set-cookie", cookie);
    const known = replies.get(operation);
    if (!known) return { errors: [{ message: `nobody answers ${operation}` }] };
    const said = typeof known === "function" ? await known(variables, request) : known;
    return "errors" in said ? said : { data: said };
  });
  server.addContentTypeParser("multipart/form-data", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  let uploadAnswer: object = { title: "No file is expected.", status: 422 };
  const uploads: Upload[] = [];
  server.post("/files", async (request) => {
    const body = String(request.body);
    const content = body.slice(body.indexOf("\r\n\r\n") + 4, body.lastIndexOf("\r\n--"));
    const name = decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(body)?.[1] ?? "");
    uploads.push({ name, bytes: content.length, session: request.headers["leadline-apply-session"] });
    return uploadAnswer;
  });
  server.get("/careers-sites", () => ({ slugs: ["brightwater"] }));
  const origin = await server.listen({ port: 0, host: "127.0.0.1" });
  return {
    origin,
    asked,
    requests,
    answer: (operation, reply) => void replies.set(operation, reply),
    setCookie: (operation, cookie) => void cookies.set(operation, cookie),
    uploads,
    answerUpload: (answer) => void (uploadAnswer = answer),
    close: () => server.close(),
  };
}

/** What the API answers when it turns a request away. */
export const turnedAway = (code: string, extensions: object = {}): object => ({
  errors: [{ message: code, extensions: { code, ...extensions } }],
});
