const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => escapes[character]);

const style = `
  :root { color-scheme: light dark; --ink: #1d2430; --soft: #5a6474; --line: #dfe3ea; --page: #f6f7f9; --sheet: #fff; --link: #2b50c8; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e8ebf1; --soft: #a3adbd; --line: #343c49; --page: #14181f; --sheet: #1c222b; --link: #9db5ff; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
  main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
  h1 { font-size: 1.35rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
  p { margin: 0 0 1rem; color: var(--soft); }
  a { color: var(--link); text-underline-offset: .15em; }
  :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
  .sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; margin: 0 0 1rem; padding: 0; list-style: none; }
  .mail { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .7rem 1rem; border-top: 1px solid var(--line); text-decoration: none; color: inherit; }
  li:first-child .mail { border-top: 0; }
  .mail:hover { background: color-mix(in srgb, var(--link) 7%, transparent); }
  .mail b { font-weight: 600; overflow-wrap: anywhere; }
  .mail span { color: var(--soft); overflow-wrap: anywhere; }
  time { white-space: nowrap; color: var(--soft); }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .15rem 1rem; margin: 0 0 1rem; }
  dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
  iframe { display: block; width: 100%; height: 36rem; border: 0; background: #fff; }
  pre { margin: 0; padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 14px/1.55 ui-monospace, monospace; }
  h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
  form { display: flex; gap: .5rem; margin: 0 0 1rem; } input { flex: 1; min-width: 0; }
  input, button { font: inherit; color: inherit; padding: .4rem .7rem; border: 1px solid var(--soft); border-radius: 8px; background: var(--sheet); }`;

function page(title, body, refresh) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${refresh ? '<meta http-equiv="refresh" content="10">' : ""}
<style>${style}</style></head><body><main>${body}</main></body></html>`;
}

const when = (at) => `<time datetime="${escape(at)}">${escape(at.replace("T", " ").slice(0, 16))} UTC</time>`;

export function listPage(mails, address) {
  const rows = mails.map(
    (
      mail,
    ) => `<li><a class="mail" href="/mail/${mail.id}"><b>${escape(mail.subject || "(no subject)")}</b>${when(mail.at)}
      <span>${escape(mail.to.join(", "))}</span></a></li>`,
  );
  const count = mails.length === 1 ? "1 mail" : `${mails.length} mails`;
  return page(
    "Caught mail",
    `<h1>Caught mail</h1><p>Every mail that Leadline sends on this machine ends here. ${count}${address ? ` to ${escape(address)}` : ""}, newest first.</p>
    <form><input name="to" type="email" aria-label="Only mail to this address" placeholder="Only mail to this address" value="${escape(address)}"><button>Show</button></form>
    ${rows.length ? `<ul class="sheet">${rows.join("")}</ul>` : "<p>None yet. It appears here by itself.</p>"}`,
    !address,
  );
}

export function mailPage(mail) {
  const files = mail.attachments.map(
    ({ name, type }, index) =>
      `<li><a class="mail" href="/mail/${mail.id}/attachments/${index}"><b>${escape(name)}</b><span>${escape(type)}</span></a></li>`,
  );
  return page(
    mail.subject || "(no subject)",
    `<p><a href="/">All mail</a></p><h1>${escape(mail.subject || "(no subject)")}</h1>
    <dl><dt>From</dt><dd>${escape(mail.from)}</dd><dt>To</dt><dd>${escape(mail.to.join(", "))}</dd><dt>At</dt><dd>${when(mail.at)}</dd></dl>
    ${mail.html ? `<div class="sheet"><iframe title="The mail as it looks" src="/mail/${mail.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></div>` : ""}
    <h2>As plain text</h2><div class="sheet"><pre tabindex="0">${linked(mail.text)}</pre></div>
    ${files.length ? `<h2>Attached</h2><ul class="sheet">${files.join("")}</ul>` : ""}`,
  );
}

/** Links open beside the catcher, because nothing loads inside its sandboxed frame. */
export function mailHtml(mail) {
  return `<base target="_blank">${mail.html}`;
}

function linked(text) {
  return escape(text).replace(
    /https?:\/\/[^\s<>()]+?(?=&gt;|&quot;|[).,]?(?:\s|$))/g,
    (url) => `<a href="${url}" target="_blank" rel="noreferrer">${url}</a>`,
  );
}
