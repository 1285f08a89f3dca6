import { createServer } from "node:http";
import path from "node:path";
import { Mailbox } from "./mail/mailbox.mjs";
import { listPage, mailHtml, mailPage } from "./mail/pages.mjs";
import { smtpServer } from "./mail/receive.mjs";
import { dataFolder } from "./paths.mjs";

// Catches what the product sends: SMTP on one side, on the other a page for people and JSON for tests
// (`/messages?to=ada@example.org`). For development and demonstrations; never for the open network.
const { HOST = "127.0.0.1", PORT = "4004", SMTP_PORT = "4025" } = process.env;
const mailbox = new Mailbox(path.join(dataFolder(), "mail"));
await mailbox.open();

const PAGE =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const MAIL =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; frame-ancestors 'self'";

const web = createServer((request, response) => {
  const answer = (status, type, body, headers = {}) => {
    response.writeHead(status, {
      "content-type": type,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "content-security-policy": PAGE,
      ...headers,
    });
    response.end(body);
  };
  const html = (body, headers) => answer(200, "text/html; charset=utf-8", body, headers);
  const url = new URL(request.url ?? "/", "http://catcher");
  const [area = "", id = "", part, index] = url.pathname.split("/").slice(1);

  if (area === "messages" && request.method === "DELETE") {
    return void mailbox.clear().then(() => answer(204, "text/plain", ""));
  }
  if (request.method !== "GET") return answer(405, "text/plain", "Only GET, and DELETE /messages.");
  if (area === "") return html(listPage(mailbox.to(url.searchParams.get("to")), url.searchParams.get("to") ?? ""));
  if (area === "healthz") return answer(200, "text/plain", "ok");
  if (area === "messages")
    return answer(200, "application/json", JSON.stringify(mailbox.to(url.searchParams.get("to"))));

  const mail = area === "mail" ? mailbox.get(id) : undefined;
  if (mail && part === undefined) return html(mailPage(mail));
  if (mail && part === "html") return html(mailHtml(mail), { "content-security-policy": MAIL });
  const attachment = part === "attachments" ? mail?.attachments[Number(index)] : undefined;
  if (attachment) {
    const name = encodeURIComponent(attachment.name);
    return answer(200, "application/octet-stream", Buffer.from(attachment.content, "base64"), {
      "content-disposition": `attachment; filename*=UTF-8''${name}`,
    });
  }
  answer(404, "text/plain; charset=utf-8", "There is no such mail (any more).");
});

const smtp = smtpServer(mailbox);
smtp.on("error", (error) => console.error(error.message));
smtp.listen(Number(SMTP_PORT), HOST);
web.listen(Number(PORT), HOST);

process.once("SIGTERM", () => {
  smtp.close(() => process.exit(0));
  web.close();
  setTimeout(() => process.exit(0), 1_000).unref();
});
