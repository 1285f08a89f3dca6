import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { renderToStaticMarkup } from "react-dom/server";
import { PageContext, type PageFacts } from "#lib/page.ts";
import { Document } from "./document.tsx";
import type { Answer, Keep, PageAnswer } from "#http/answer.ts";
import type { Assets } from "#http/assets.ts";
import { compress } from "#http/compress.ts";
import type { Visit } from "#http/visit.ts";

// `form`: kept for the Back button with what was typed, never shared. `never`: pages of one person.
const CACHE: Readonly<Record<Keep, string>> = {
  public: "private, no-cache",
  form: "private, no-cache",
  never: "no-store",
};

/** Sends an answer whole, compressed, with the cookies that belong to it. */
export async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { visit, answer, assets }: { readonly visit: Visit; readonly answer: Answer; readonly assets: Assets },
): Promise<FastifyReply> {
  if (answer.kind === "redirect") {
    return withCookies(reply, visit)
      .code(answer.status)
      .header("cache-control", "no-store")
      .redirect(answer.to, answer.status);
  }
  const text = answer.kind === "page" ? render(answer, visit, assets) : answer.text;
  const type = answer.kind === "page" ? "text/html; charset=utf-8" : answer.type;
  withCookies(reply, visit)
    .code(answer.status)
    .type(type)
    .header("cache-control", CACHE[answer.keep])
    .header("content-language", visit.language)
    .header("vary", "accept-language, accept-encoding, cookie");
  if (answer.kind === "text" && answer.fileName !== undefined)
    reply.header("content-disposition", `attachment; filename="${answer.fileName}"`);
  if (answer.keep === "public") {
    const tag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
    reply.header("etag", tag);
    if (answer.status === 200 && request.headers["if-none-match"] === tag) return reply.code(304).send();
  }
  const { body, encoding } = await compress(text, String(request.headers["accept-encoding"] ?? ""));
  if (encoding) reply.header("content-encoding", encoding);
  return reply.send(body);
}

function withCookies(reply: FastifyReply, { outgoingCookies }: Visit): FastifyReply {
  if (outgoingCookies.length > 0) reply.header("set-cookie", [...outgoingCookies]);
  return reply;
}

/** Complete HTML; React ends here and never reaches the browser. */
function render(answer: PageAnswer, visit: Visit, assets: Assets): string {
  const facts: PageFacts = {
    language: visit.language,
    locale: visit.locale,
    now: visit.now,
    get formToken() {
      return visit.formToken();
    },
  };
  const page = (
    <PageContext value={facts}>
      <Document answer={answer} visit={visit} assets={assets} />
    </PageContext>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
