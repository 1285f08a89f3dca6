import path from "node:path";

/** What this server is told by its environment; what is wrong is said once, all of it. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly api: URL;
  readonly filesOrigin: string;
  readonly folder: string;
}

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const wrong: string[] = [];
  const port = Number(environment["PORT"] ?? 4001);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) wrong.push("PORT has to be a port number");
  const api = url(environment["API_ORIGIN"] ?? "http://127.0.0.1:4000");
  if (!api) wrong.push("API_ORIGIN has to be the API's address, such as http://127.0.0.1:4000");
  const files = url(environment["FILES_ORIGIN"] ?? "http://localhost:4003");
  if (!files) wrong.push("FILES_ORIGIN has to be the files' address, such as http://localhost:4003");
  if (!api || !files || wrong.length > 0) throw new Error(`These settings need attention:\n  ${wrong.join("\n  ")}`);
  return {
    host: environment["HOST"] ?? "127.0.0.1",
    port,
    api,
    filesOrigin: files.origin,
    folder: path.resolve(import.meta.dirname, "../dist"),
  };
}

function url(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
