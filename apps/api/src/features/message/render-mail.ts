import { headerLine } from "@leadline/domain/message/header-line";
import type { MailBlock, MailContent } from "./mail-content.js";

/** A mail as it is stored: a subject of one line and the same words twice. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sets a mail as plain text and as a page of 600 px; every colour stands inline, because many programs drop styles. */
export const renderMail = (content: MailContent, locale: string, from: string): RenderedMail => ({
  subject: headerLine(content.subject),
  text: asText(content),
  html: asHtml(content, locale, from),
});

const WIDTH = 72;

function asText({ heading, blocks, signature, footer }: MailContent): string {
  const parts = [
    heading.toUpperCase(),
    ...blocks.map(blockAsText),
    ...(signature ? [[signature.closing, signature.name, signature.role].filter(Boolean).join("\n")] : []),
    ["-- ", ...footer.map(wrap)].join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockAsText(block: MailBlock): string {
  switch (block.kind) {
    case "text":
      return wrap(block.text);
    case "heading":
      return `${block.text}\n${"-".repeat(Math.min(WIDTH, block.text.length))}`;
    case "list":
      return block.items.map((item) => wrap(`- ${item}`)).join("\n");
    case "facts":
      return block.facts.map(({ label, value }) => `${label}: ${value}`).join("\n");
    case "action":
      return `${block.label}:\n${block.url}`;
  }
}

/** Breaks lines at 72 characters; a word that is longer stays whole, so that links keep working. */
function wrap(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const lines: string[] = [];
      let current = "";
      for (const word of line.split(" ")) {
        if (current !== "" && current.length + 1 + word.length > WIDTH) {
          lines.push(current);
          current = word;
        } else current = current === "" ? word : `${current} ${word}`;
      }
      return [...lines, current].join("\n");
    })
    .join("\n");
}

const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";
const BODY = "margin:0 0 16px;color:#1F2421;font-size:17px;line-height:28px;";
const SMALL = "margin:0 0 8px;color:#58605A;font-size:14px;line-height:22px;";

// Dark values for programs that keep styles; everything is readable without them.
const STYLE = `:root{color-scheme:light dark}@media (max-width:620px){.s{padding:0!important}.c{border-radius:0!important;border-left:0!important;border-right:0!important;padding:24px!important}}@media (prefers-color-scheme:dark){.p{background:#151917!important}.c{background:#1D221F!important;border-color:#333A36!important}.t{color:#ECEFEA!important}.m{color:#A9B2AA!important}.a{color:#63C7B2!important}.n{background:#12302A!important}.b{background:#63C7B2!important;border-color:#63C7B2!important}.b a{color:#08211C!important}}`;

function asHtml(content: MailContent, locale: string, from: string): string {
  const { heading, preview, blocks, signature, footer } = content;
  const dir = /^(?:ar|he|fa|ur)\b/.test(locale) ? "rtl" : "ltr";
  return `<!doctype html>
<html lang="${escape(locale)}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escape(content.subject)}</title><style>${STYLE}</style></head>
<body class="p" style="margin:0;padding:0;background:#F7F4EE;${FONT}">
<div style="display:none;max-height:0;overflow:hidden;">${escape(preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="p" style="background:#F7F4EE;"><tr><td align="center" class="s" style="padding:32px 16px;">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;">
<tr><td style="padding:0 0 16px;"><p class="t" style="margin:0;color:#1F2421;font-size:20px;line-height:28px;font-weight:600;">${escape(from)}</p></td></tr>
<tr><td class="c" style="background:#FFFDFA;border:1px solid #E0DBD1;border-radius:10px;padding:40px;${FONT}"><main>
${heading === "" ? "" : `<h1 class="t" style="margin:0 0 16px;color:#1F2421;font-size:28px;line-height:34px;font-weight:600;">${escape(heading)}</h1>`}
${blocks.map(blockAsHtml).join("\n")}
${signature ? signed(signature) : ""}
</main></td></tr>
<tr><td style="padding:24px 0 0;"><footer>${footer.map((line) => `<p class="m" style="${SMALL}">${lines(line)}</p>`).join("")}</footer></td></tr>
</table></td></tr></table>
</body></html>
`;
}

function blockAsHtml(block: MailBlock): string {
  switch (block.kind) {
    case "text":
      return block.text
        .split(/\n{2,}/)
        .map((paragraph) => `<p class="t" style="${BODY}">${lines(paragraph)}</p>`)
        .join("");
    case "heading":
      return `<h2 class="t" style="margin:24px 0 8px;color:#1F2421;font-size:20px;line-height:28px;font-weight:600;">${escape(block.text)}</h2>`;
    case "list":
      return `<ul style="margin:0 0 16px;padding:0 0 0 24px;">${block.items.map((item) => `<li class="t" style="margin:0 0 8px;color:#1F2421;font-size:17px;line-height:28px;">${lines(item)}</li>`).join("")}</ul>`;
    case "facts":
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;"><tr><td class="n" style="background:#E4F3EF;border-radius:10px;padding:24px;">${block.facts
        .map(
          ({ label, value }, at) =>
            `<p class="a" style="margin:${at === 0 ? "0" : "16px"} 0 0;color:#0B6B5C;font-size:14px;line-height:22px;font-weight:600;">${escape(label)}</p><p class="t" style="margin:0;color:#1F2421;font-size:17px;line-height:26px;">${lines(value)}</p>`,
        )
        .join("")}</td></tr></table>`;
    case "action":
      return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;"><tr><td class="b" style="background:#0B6B5C;border:1px solid #0B6B5C;border-radius:10px;"><a href="${escape(block.url)}" style="display:inline-block;padding:13px 28px;color:#FFFFFF;font-size:17px;line-height:22px;font-weight:600;text-decoration:none;">${escape(block.label)}</a></td></tr></table>`;
  }
}

const signed = ({ closing, name, role }: NonNullable<MailContent["signature"]>): string =>
  `<p class="t" style="margin:24px 0 0;color:#1F2421;font-size:17px;line-height:28px;">${closing === "" ? "" : `${escape(closing)}<br>`}<strong style="font-weight:600;">${escape(name)}</strong>${role === "" ? "" : `<br><span class="m" style="color:#58605A;font-size:14px;">${escape(role)}</span>`}</p>`;

const lines = (text: string): string => escape(text).replaceAll("\n", "<br>");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
