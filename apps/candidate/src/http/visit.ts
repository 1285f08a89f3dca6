import type { FastifyRequest } from "fastify";
import type { Env } from "#env.ts";
import { chooseLocale, LANGUAGES, type ChosenLocale } from "#lib/locale.ts";
import { isZone } from "#lib/zones.ts";
import { askFor, SESSION_COOKIE, type Ask, type Asker } from "./ask.ts";
import { FORM_COOKIE, newFormSecret, tokenFor } from "./form-token.ts";

export const THEMES = ["device", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** One request, in the words of the pages. */
export interface Visit extends ChosenLocale {
  /** The employer's slug as it stands in the address. */
  readonly organization: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly path: string;
  readonly theme: Theme;
  /** The zone the visitor chose or their device named; undefined until then. */
  readonly zone: string | undefined;
  readonly now: Date;
  readonly requestId: string;
  /** The address of this app as candidates type it. */
  readonly origin: string;
  readonly ask: Ask;
  readonly asker: Asker;
  /** Whether the browser brought a candidate's session; whether it still holds is the API's to say. */
  readonly hasSession: boolean;
  /** The token for the forms of this page; asking for it gives the browser its cookie. */
  readonly formToken: () => string;
  readonly cookie: (name: string) => string | undefined;
  readonly keepCookie: (name: string, value: string, seconds: number) => void;
  /** What goes back with the answer. */
  readonly outgoingCookies: readonly string[];
}

const YEAR = 31_536_000;

/** Reads who comes and what they prefer; `?lang=`, `?theme=` and `?zone=` are kept on the device for next time. */
export function openVisit(request: FastifyRequest, env: Env, now: Date): Visit {
  const outgoing: string[] = [];
  const url = new URL(request.url, env.origin);
  const cookies = request.cookies;
  const keepCookie = (name: string, value: string, seconds: number): void => {
    outgoing.push(`${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`);
  };
  const preference = (name: string, isValid: (text: string) => boolean): string | undefined => {
    const asked = url.searchParams.get(name) ?? "";
    if (isValid(asked)) {
      keepCookie(`leadline-${name}`, encodeURIComponent(asked), YEAR);
      return asked;
    }
    const kept = cookies[`leadline-${name}`];
    return kept !== undefined && isValid(kept) ? kept : undefined;
  };

  const acceptLanguage = request.headers["accept-language"];
  const chosen = chooseLocale(
    preference("lang", (text) => LANGUAGES.some((language) => language === text)),
    acceptLanguage,
  );
  const theme = preference("theme", (text) => THEMES.some((known) => known === text));
  const params = paramsOf(request);
  const asker: Asker = {
    apiOrigin: env.apiOrigin,
    organization: params["organization"] ?? "",
    session: cookies[SESSION_COOKIE],
    acceptLanguage: chosen.locale,
    requestId: request.id,
    address: request.ip,
    onSetCookie: (cookie) => outgoing.push(cookie),
  };
  let secret = cookies[FORM_COOKIE];
  return {
    ...chosen,
    organization: asker.organization,
    params,
    query: url.searchParams,
    path: url.pathname,
    theme: THEMES.find((known) => known === theme) ?? "device",
    zone: preference("zone", isZone),
    now,
    requestId: request.id,
    origin: env.origin,
    ask: askFor(asker),
    asker,
    hasSession: asker.session !== undefined,
    formToken: () => {
      if (secret === undefined) {
        secret = newFormSecret();
        outgoing.push(`${FORM_COOKIE}=${secret}; Path=/; HttpOnly; Secure; SameSite=Lax`);
      }
      return tokenFor(secret);
    },
    cookie: (name) => cookies[name],
    keepCookie,
    outgoingCookies: outgoing,
  };
}

function paramsOf({ params }: FastifyRequest): Readonly<Record<string, string>> {
  if (typeof params !== "object" || params === null) return {};
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}
