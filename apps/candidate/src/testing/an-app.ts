import type { FastifyInstance } from "fastify";
import { JSDOM } from "jsdom";
import { buildServer } from "#shell/build-server.ts";
import { ROUTES } from "../routes.tsx";
import { aFakeApi, type FakeApi } from "./fake-api.ts";

export const ORIGIN = "http://localhost:4002";
/** A Thursday afternoon, on which everything in these tests takes place. */
export const NOW = new Date("2026-11-05T14:07:00Z");

export interface Shown {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly html: string;
  readonly document: Document;
  readonly cookies: Record<string, string>;
}

export interface TestApp {
  readonly api: FakeApi;
  readonly server: FastifyInstance;
  readonly get: (
    path: string,
    options?: { cookies?: Record<string, string>; headers?: Record<string, string> },
  ) => Promise<Shown>;
  /** Loads the page of a form, fills it in and sends it as a browser without scripts would. */
  readonly send: (path: string, fields: Record<string, string>, options?: SendOptions) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

export interface SendOptions {
  readonly from?: string;
  readonly cookies?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly file?: { readonly field: string; readonly name: string; readonly type: string; readonly content: Buffer };
  /** Send without loading the page first: no token, no cookie. */
  readonly blind?: boolean;
}

/** The whole candidate app in front of a stand-in for the API. */
export async function anApp(): Promise<TestApp> {
  const api = await aFakeApi();
  const server = await buildServer({
    env: { port: 0, host: "127.0.0.1", apiOrigin: api.origin, origin: ORIGIN, logLevel: "silent" },
    assets: { folder: import.meta.dirname, style: "/assets/candidate.css", script: "/assets/candidate.js" },
    routes: ROUTES,
    now: () => NOW,
  });

  const get: TestApp["get"] = async (path, { cookies = {}, headers = {} } = {}) =>
    shown(await server.inject({ method: "GET", url: path, cookies, headers: { accept: "text/html", ...headers } }));

  const send: TestApp["send"] = async (path, fields, options = {}) => {
    const { from = path, cookies = {}, headers = {}, file, blind } = options;
    const page = blind ? undefined : await get(from, { cookies });
    const token = page?.document.querySelector<HTMLInputElement>("[name=_token]")?.value;
    const all = { ...(token !== undefined && { _token: token }), ...fields };
    const { body, type } = file ? asMultipart(all, file) : asPlain(all);
    return shown(
      await server.inject({
        method: "POST",
        url: path,
        cookies: { ...cookies, ...page?.cookies },
        headers: { origin: ORIGIN, "content-type": type, ...headers },
        payload: body,
      }),
    );
  };

  return {
    api,
    server,
    get,
    send,
    close: async () => {
      await server.close();
      await api.close();
    },
  };
}

type Injected = Awaited<ReturnType<FastifyInstance["inject"]>>;

function shown(response: Injected): Shown {
  return {
    status: response.statusCode,
    headers: response.headers,
    html: response.body,
    document: new JSDOM(response.body, { url: ORIGIN }).window.document,
    cookies: Object.fromEntries(response.cookies.map(({ name, value }) => [name, value])),
  };
}

const asPlain = (fields: Record<string, string>): { body: string; type: string } => ({
  body: new URLSearchParams(fields).toString(),
  type: "application/x-www-form-urlencoded",
});

function asMultipart(
  fields: Record<string, string>,
  file: NonNullable<SendOptions["file"]>,
): { body: Buffer; type: string } {
  const boundary = "----form";
  const parts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${file.field}"; filename="${file.name}"\r\ncontent-type: ${file.type}\r\n\r\n`;
  const body = Buffer.concat([...parts, Buffer.from(head), file.content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { body, type: `multipart/form-data; boundary=${boundary}` };
}
